// What html-validate holds the pages against: everything that it recommends but for what stands here.
"use strict";
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  elements: [
    "html5",
    // VoiceOver takes a list without bullets of the browser's for no list, unless its role says so.
    { ul: { aria: { implicitRole: "none" } }, ol: { aria: { implicitRole: "none" } } },
  ],
  rules: {
    // The page's own ids begin with "_", so that no id of a plan can be the same.
    "valid-id": ["error", { relaxed: true }],
    // The same; and a table's scroll region is no part of the outline, which <section> is kept for.
    "prefer-native-element": ["error", { exclude: ["list", "region", "group"] }],
    // A table's widths and a list's indent are its own data. Everything else stands in the style sheet.
    "no-inline-style": ["error", { allowedProperties: ["width", "min-width", "--hang"] }],
  },
};
