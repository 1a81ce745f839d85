// Learns the coach's classifier and gives it to the bundles: `import raw from "@classifier"`.
import { parse as parseCsv } from "csv-parse/sync";
import { build } from "esbuild";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { readRules } from "./rules.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, "..", "..", "data");
const coach = join(here, "..", "samtale", "coach");

/** Learn from the labelled lines and from the rules' own examples; `folder` takes a bundle that is needed for it. */
export async function learn(folder) {
  const outfile = join(folder, "train.mjs");
  await build({
    stdin: { contents: 'export { train } from "./train.ts"; export { readShared } from "./rules.ts";', resolveDir: coach, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    nodePaths: [join(here, "node_modules")],
    outfile,
    logLevel: "warning",
  });
  const { train, readShared } = await import(pathToFileURL(outfile).href);
  const { rules, words } = readRules();
  const learning = rules.filter(({ learnt }) => learnt).map(({ id }) => id);
  return train([...labelled(), ...examples(learning), ...models()], learning, readShared(words));
}

function labelled() {
  const rows = parseCsv(readFileSync(join(data, "coach", "labelled.csv"), "utf8"), { columns: true });
  const parts = (text, by) => text.split(by).map((part) => part.trim()).filter(Boolean);
  return rows.map(({ line, previous, remarks }) => ({ line, previous: parts(previous, "||"), labels: parts(remarks, " ") }));
}

/** An example of a remark speaks for or against its own rule only; that of a credit is a good line. */
function examples(learning) {
  const folder = join(data, "content", "da", "coach");
  const files = globSync("*.yml", { cwd: folder }).filter((name) => name !== "words.yml").sort();
  return files.flatMap((name) => {
    const { id, level, examples: given } = parse(readFileSync(join(folder, name), "utf8"));
    const kinds = level === "green" ? ["good"] : learning.includes(id) ? ["bad", "good"] : [];
    const told = (raw) => ({ line: raw.line ?? raw, previous: raw.previous ?? [] });
    return kinds.flatMap((kind) =>
      given[kind].map((raw) => (level === "green" ? { ...told(raw), labels: [] } : { ...told(raw), labels: kind === "bad" ? [id] : [], only: id })),
    );
  });
}

/** The model lines to compare with are good ones, too. */
function models() {
  const { situations } = parse(readFileSync(join(data, "content", "da", "practice.yml"), "utf8"));
  return situations.flatMap(({ turns, models: lines }) => lines.map(({ text }) => ({ line: text, previous: turns.map((turn) => turn.text), labels: [] })));
}

/** Put what was learnt into bundles, and beside them for Python. */
export function classifierPlugin(raw, folder) {
  const text = JSON.stringify(raw);
  writeFileSync(join(folder, "classifier.json"), text);
  return {
    name: "classifier",
    setup(toBuild) {
      toBuild.onResolve({ filter: /^@classifier$/ }, () => ({ path: "classifier", namespace: "classifier" }));
      toBuild.onLoad({ filter: /.*/, namespace: "classifier" }, () => ({ contents: text, loader: "json" }));
    },
  };
}
