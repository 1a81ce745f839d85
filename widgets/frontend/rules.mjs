// The coach's rules as one module for the bundles: `import raw from "@rules"`.
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "content", "da", "coach");

/** Read every rule file; what only authors and tests need stays out. */
export function readRules() {
  const files = globSync("*.yml", { cwd: folder }).sort();
  const read = (name) => parse(readFileSync(join(folder, name), "utf8"));
  const rules = files.filter((name) => basename(name) !== "words.yml").map((name) => {
    const { examples: _, finds: __, ...rule } = read(name);
    return rule;
  });
  return { rules, words: read("words.yml") };
}

export const rulesPlugin = {
  name: "rules",
  setup(build) {
    build.onResolve({ filter: /^@rules$/ }, () => ({ path: "rules", namespace: "rules" }));
    build.onLoad({ filter: /.*/, namespace: "rules" }, () => ({ contents: JSON.stringify(readRules()), loader: "json" }));
  },
};
