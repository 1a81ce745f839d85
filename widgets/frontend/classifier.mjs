// Learns the coach's classifier and gives it to the bundles: `import raw from "@classifier"`.
import { parse as parseCsv } from "csv-parse/sync";
import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { readRules } from "./rules.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, "..", "..", "data");
const coach = join(here, "..", "samtale", "coach");
const PROMISED = 10; // a rule's own examples weigh so much: they are what its file promises

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
  const learning = rules.filter(({ learnt }) => learnt);
  const remarks = learning.filter(({ level }) => level !== "green").map(({ id }) => id);
  const lines = [...labelled(), ...learning.flatMap(examples), ...goodLines(rules, remarks)];
  return train(lines, learning.map(({ id }) => id), readShared(words));
}

function labelled() {
  const rows = parseCsv(readFileSync(join(data, "coach", "labelled.csv"), "utf8"), { columns: true });
  const parts = (text, by) => text.split(by).map((part) => part.trim()).filter(Boolean);
  return rows.map(({ line, previous, remarks, credits }) => ({
    line,
    previous: parts(previous, "||"),
    labels: parts(`${remarks} ${credits}`, " "),
  }));
}

/** An example speaks for or against its own rule; a remark finds its bad lines, a credit its good ones. */
function examples({ id, level }) {
  const found = level === "green" ? "good" : "bad";
  return ["bad", "good"].flatMap((kind) => given(id, kind).map((line) => ({ ...line, labels: kind === found ? [id] : [], about: [id], cost: PROMISED })));
}

/** What earns a credit, and the model lines to compare with, earn no remark. */
function goodLines(rules, remarks) {
  const { situations } = parse(readFileSync(join(data, "content", "da", "practice.yml"), "utf8"));
  const models = situations.flatMap(({ turns, models: lines }) =>
    lines.map(({ text }) => ({ line: text, previous: turns.map((turn) => turn.text) })),
  );
  const credited = rules.filter(({ level }) => level === "green").flatMap(({ id }) => given(id, "good"));
  return [...models, ...credited].map((line) => ({ ...line, labels: [], about: remarks }));
}

function given(id, kind) {
  const { examples: all } = parse(readFileSync(join(data, "content", "da", "coach", `${id}.yml`), "utf8"));
  return all[kind].map((raw) => ({ line: raw.line ?? raw, previous: raw.previous ?? [] }));
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
