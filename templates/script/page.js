"use strict";
// What the page can do besides being read. Without this script nothing is missing from what it says.

// 事業から探す: shows the projects that meet every condition; the conditions stand in the address.
const finder = document.getElementById("_finder");
if (finder) {
  const facets = finder.querySelector(".facets");
  const projects = [...finder.querySelectorAll("li")];
  const choices = [...facets.querySelectorAll("select")];
  const told = finder.querySelector("[role=status]");
  const meets = (project, choice) =>
    !choice.value || JSON.parse(project.dataset[choice.dataset.facet]).includes(choice.value);

  const show = () => {
    for (const project of projects) project.hidden = !choices.every((choice) => meets(project, choice));
    const found = projects.filter((project) => !project.hidden).length;
    told.textContent = found ? `${found}事業` : "当てはまる事業はありません";
  };
  const read = () => {
    const address = new URLSearchParams(location.search);
    for (const choice of choices) {
      const wanted = address.get(choice.name);
      choice.value = [...choice.options].some((option) => option.value === wanted) ? wanted : "";
    }
    if (choices.some((choice) => choice.value)) finder.querySelector("details").open = true;
    show();
  };
  const write = () => {
    const address = new URL(location.href);
    for (const choice of choices) {
      if (choice.value) address.searchParams.set(choice.name, choice.value);
      else address.searchParams.delete(choice.name);
    }
    history.replaceState(null, "", address);
    show();
  };
  facets.addEventListener("change", write);
  facets.querySelector("button").addEventListener("click", () => {
    for (const choice of choices) choice.value = "";
    write();
  });
  facets.hidden = false;
  read();
}

// A button at each heading copies the address of that place: where the page is published, if that is known.
const published = document.querySelector("link[rel=canonical]")?.href;
const said = document.createElement("p");
said.className = "unseen";
said.setAttribute("role", "status");
document.querySelector("main").append(said);
const sign =
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false" fill="none"' +
  ' stroke="currentColor" stroke-width="2.2" stroke-linecap="round"><path d="M10 14a4.5 4.5 0 0 0 6.4 0l3.2-3.2' +
  'a4.5 4.5 0 0 0-6.4-6.4L12 5.6M14 10a4.5 4.5 0 0 0-6.4 0l-3.2 3.2a4.5 4.5 0 0 0 6.4 6.4L12 18.4"/></svg>';

for (const heading of document.querySelectorAll("main :is(h2, h3, h4, h5, h6)[id]")) {
  const words = heading.textContent.replace(/\s+/g, " ").trim();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "permalink";
  button.title = `「${words}」へのリンクをコピー`; // its name, too
  button.innerHTML = sign;
  button.addEventListener("click", async () => {
    const address = new URL(published ?? location.href);
    if (!published) address.search = "";
    address.hash = heading.id;
    try {
      await navigator.clipboard.writeText(address.href);
      said.textContent = `「${words}」へのリンクをコピーしました`;
      button.classList.add("done");
    } catch {
      location.hash = heading.id; // where a page may not write to the clipboard
      said.textContent = `「${words}」のアドレスを、アドレス欄に出しました`;
    }
  });
  button.addEventListener("blur", () => button.classList.remove("done"));
  const line = document.createElement("div");
  line.className = "titled";
  heading.before(line);
  line.append(heading, button);
}

// The contents beside the text mark what is being read, and keep it in sight.
const contents = document.querySelector("nav.contents");
if (contents) {
  const lines = [...contents.querySelectorAll("li > a")];
  const headings = lines.map((line) => document.getElementById(decodeURIComponent(line.hash.slice(1))));
  let marked;
  const mark = () => {
    const passed = headings.findLastIndex((it) => it && it.getBoundingClientRect().top < innerHeight / 3);
    if (lines[passed] === marked) return;
    marked?.removeAttribute("aria-current");
    marked = lines[passed];
    marked?.setAttribute("aria-current", "true");
    if (marked) contents.scrollTop = marked.offsetTop - contents.clientHeight / 2;
  };
  const passing = new IntersectionObserver(mark, { rootMargin: "0px 0px -66%" });
  for (const heading of headings) if (heading) passing.observe(heading);
}

// Tables and drawings wider than the screen say that there is more to see; the others need no stop of the keyboard.
const regions = [...document.querySelectorAll(".scroll")];
const roles = new Map(regions.map((it) => [it, { role: "region", tabindex: "0", "aria-label": it.ariaLabel }]));
const widths = new ResizeObserver((changes) => {
  for (const { target } of changes) {
    const wide = target.scrollWidth > target.clientWidth + 1;
    target.classList.toggle("wide", wide);
    for (const [name, value] of Object.entries(roles.get(target)))
      if (wide) target.setAttribute(name, value);
      else target.removeAttribute(name);
  }
});
for (const region of regions) widths.observe(region);
