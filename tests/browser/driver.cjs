// Drives one headless Chromium for the tests: a JSON request a line on stdin, its answer a line on stdout.
"use strict";
const { createInterface } = require("node:readline");
const { pathToFileURL } = require("node:url");
const axe = require("axe-core");
const { HtmlValidate } = require("html-validate");
const { chromium } = require("playwright-core");

const [executablePath, profile] = process.argv.slice(2);
const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const validator = new HtmlValidate(require("./validator.cjs"));

const bare = (url) => url.split(/[?#]/)[0];

let browser, tab, asked;
const tabs = new Map(); // one with scripts, one without

async function tabWith(scripts) {
  if (tabs.has(scripts)) return tabs.get(scripts);
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
    offline: true,
  });
  const made = await context.newPage();
  made.on("request", (request) => asked.push(request.url()));
  made.on("pageerror", (error) => asked.push(`error: ${error.message}`));
  made.on("console", (line) => line.type() === "error" && asked.push(`error: ${line.text()}`));
  tabs.set(scripts, made);
  return made;
}

async function open({ path, after, width, height, scripts, media }) {
  tab = await tabWith(scripts);
  await tab.goto("about:blank"); // a new address that differs only behind # would not load the page again
  asked = [];
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ media });
  await tab.goto(pathToFileURL(path).href + after);
}

const commands = {
  open,
  evaluate: ({ script }) => tab.evaluate(script),
  press: ({ key }) => tab.keyboard.press(key),
  click: ({ selector }) => tab.click(selector),
  choose: ({ selector, label }) => tab.selectOption(selector, { label }),
  back: async () => void (await tab.goBack()),
  resize: ({ width, height }) => tab.setViewportSize({ width, height }),
  address: () => tab.url(),
  // What the page asked for besides itself, and the errors of its scripts.
  asked: () => asked.filter((url) => bare(url) !== bare(tab.url()) && !url.startsWith("data:")),
  screenshot: async ({ path, full = true }) => void (await tab.screenshot({ path, fullPage: full })),
  // What a screen reader is given, in its order: what it passes over is left out.
  spoken: async () => {
    const session = await tab.context().newCDPSession(tab);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    await session.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const walk = (node) => [node, ...(node?.childIds ?? []).flatMap((id) => walk(byId.get(id)))];
    return walk(nodes[0])
      .filter((node) => node && !node.ignored)
      .map(({ role, name, description, properties = [] }) => ({
        role: role.value,
        name: name?.value ?? "",
        description: description?.value ?? "",
        level: properties.find((it) => it.name === "level")?.value.value ?? 0,
      }));
  },
  violations: async () => {
    await tab.evaluate(axe.source);
    const { violations } = await tab.evaluate(
      (values) => axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
      STANDARDS,
    );
    return violations.map(({ id, help, nodes }) => ({ id, help, places: nodes.map((node) => node.html) }));
  },
  errors: async ({ path }) => {
    const { results } = await validator.validateFile(path);
    return results
      .flatMap(({ messages }) => messages)
      .map(({ ruleId, line, message }) => ({ id: ruleId, line, message }));
  },
};

(async () => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: SWITCHES,
    headless: true,
    offline: true,
  });
  browser = context.browser();
  for await (const line of createInterface({ input: process.stdin })) {
    const { command, ...request } = JSON.parse(line);
    let answer;
    try {
      answer = { value: await commands[command](request) };
    } catch (error) {
      answer = { error: error.message };
    }
    process.stdout.write(JSON.stringify(answer) + "\n");
  }
  await context.close();
})();
