import assert from "node:assert/strict";
import { test } from "node:test";
import { toMarkdown, toText } from "../../widgets/frontend/shared/export.ts";

const ENTRIES = [
  { heading: "Hvad var nyt?", text: "  at vente\n" },
  { heading: "Hvor?", text: "" },
];

test("Markdown has a heading for each entry and a dash for an empty one", () => {
  assert.equal(
    toMarkdown("Noter", ENTRIES, "Fod"),
    "# Noter\n\n## Hvad var nyt?\n\nat vente\n\n## Hvor?\n\n–\n\n---\nFod\n",
  );
});

test("plain text underlines its title", () => {
  assert.equal(toText("Noter", ENTRIES, "Fod"), "Noter\n=====\n\nHvad var nyt?\nat vente\n\nHvor?\n–\n\nFod\n");
});
