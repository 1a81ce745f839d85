// Bundles every exercise (widgets/samtale/**/widget.tsx) to one ES module and one style sheet,
// and the page's own scripts and styles, into widgets/samtale/static/.
// One module each: a relative import inside an anywidget module gives a blank widget.
// What was built before stays until everything new is there.
import { build } from "esbuild";
import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { classifierPlugin, learn } from "./classifier.mjs";
import { buildDialogues } from "./dialogues.mjs";
import { rulesPlugin } from "./rules.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packageDir = join(here, "..", "samtale");
const home = join(packageDir, "static");
const out = join(here, "node_modules", `.built-${process.pid}`);

const slices = globSync("**/widget.tsx", { cwd: packageDir }).map((path) => ({
  in: join(packageDir, path),
  out: basename(dirname(path)),
}));

mkdirSync(out, { recursive: true });
process.on("exit", () => rmSync(out, { recursive: true, force: true }));

buildDialogues(join(out, "dialogues"));
const classifier = classifierPlugin(await learn(join(here, "node_modules")), out);

const common = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  outdir: out,
  jsx: "automatic",
  jsxImportSource: "preact",
  alias: { "@shared": join(here, "shared"), "@coach": join(packageDir, "coach") },
  plugins: [rulesPlugin, classifier],
  nodePaths: [join(here, "node_modules")],
  legalComments: "none",
  logLevel: "warning",
  charset: "utf8",
};

await build({ ...common, entryPoints: slices });
// The same once more for pages that can import from an address: few files, each fetched once for all modules.
// The engine of the stories is fetched only where it is used; the coach's rules, when somebody first needs them.
const parts = join(out, "parts");
const APART = { dialogue_player: "dialogues" };
const groups = Object.groupBy(slices, ({ out: slice }) => APART[slice] ?? "exercises");
const grouped = {
  name: "grouped",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^group:/ }, ({ path }) => ({ path: path.slice("group:".length), namespace: "group" }));
    onLoad({ filter: /.*/, namespace: "group" }, ({ path }) => ({
      contents: groups[path].map((slice) => `export { default as ${slice.out} } from ${JSON.stringify(slice.in)};`).join("\n"),
      resolveDir: here,
    }));
  },
};
await build({
  ...common,
  entryPoints: Object.keys(groups).map((name) => ({ in: `group:${name}`, out: name })),
  outdir: parts,
  splitting: true,
  chunkNames: "shared-[hash]",
  plugins: [...common.plugins, grouped],
});
for (const name of globSync("*.css", { cwd: parts })) rmSync(join(parts, name));
writeFileSync(join(parts, "groups.json"), JSON.stringify(Object.fromEntries(slices.map(({ out: slice }) => [slice, `${APART[slice] ?? "exercises"}.js`]))));
await build({ ...common, entryPoints: [{ in: join(packageDir, "coach", "index.ts"), out: "coach" }] });
await build({ ...common, entryPoints: [{ in: join(here, "room", "room.tsx"), out: "room" }] });
await build({ ...common, entryPoints: [{ in: join(packageDir, "prevalence", "explorer", "explorer.css"), out: "prevalence" }] });
// The widgets' packages use four classes of @lumino/widgets, whose one bundle holds menus, docks and a command palette.
const lumino = {
  name: "lumino",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@lumino\/widgets$/ }, () => ({ path: "widgets", namespace: "lumino" }));
    onLoad({ filter: /.*/, namespace: "lumino" }, () => ({
      contents: ["panel", "panellayout", "tabbar", "widget"].map((name) => `export * from "./${name}";`).join("\n"),
      resolveDir: join(here, "node_modules", "@lumino", "widgets", "src"),
    }));
  },
};
const widgets = {
  ...common,
  alias: { ...common.alias, "sanitize-html": join(here, "page", "sanitize.ts"), jquery: join(here, "page", "jquery.ts") },
  plugins: [...common.plugins, lumino],
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
};
await build({ ...widgets, entryPoints: [join(here, "page", "widgets.ts")], splitting: true, chunkNames: "controls-[hash]" });
await build({
  ...common,
  entryPoints: ["page", "plain", "theme"].map((name) => ({ in: join(here, "page", `${name}.ts`), out: name })),
  loader: { ".woff2": "copy", ".svg": "dataurl" },
  assetNames: "[name]",
});
await build({
  ...common,
  format: "iife", // also where modules are refused: in a page from a folder, in a service worker
  entryPoints: ["site", "book", "worker"].map((name) => ({ in: join(here, "page", `${name}.ts`), out: name })),
  loader: { ".woff2": "copy", ".svg": "dataurl" },
  assetNames: "[name]",
});

// The server's pages get every exercise's styles in one file that a browser keeps; what several share stands there once.
function statements(css) {
  const found = [];
  let depth = 0;
  let begin = 0;
  for (let place = 0; place < css.length; place++) {
    depth += { "{": 1, "}": -1 }[css[place]] ?? 0;
    if (depth > 0 || !"};".includes(css[place])) continue;
    found.push(css.slice(begin, place + 1).trim());
    begin = place + 1;
  }
  return found;
}
const styles = slices.map(({ out: slice }) => join(out, `${slice}.css`)).filter(existsSync);
appendFileSync(join(out, "page.css"), [...new Set(styles.flatMap((path) => statements(readFileSync(path, "utf8"))))].join(""));

// A late font would move the lines: it is asked for early, and a page that had to begin without it keeps the other one.
const siteCss = join(out, "site.css");
writeFileSync(siteCss, readFileSync(siteCss, "utf8").replaceAll("font-display:swap", "font-display:optional"));

// One sprite of the icons that the pages name; each stands beside a word, so it says nothing itself.
const names = ["book-open", "chart-column", "clock", "handshake", "message-circle", "presentation", "sun-moon", "users", "wrench"];
const symbols = names.map((name) => {
  const svg = readFileSync(join(here, "node_modules", "lucide-static", "icons", `${name}.svg`), "utf8");
  const drawing = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  return `<symbol id="${name}" viewBox="0 0 24 24">${drawing.trim()}</symbol>`;
});
cpSync(join(here, "page", "icons"), join(out, "icons"), { recursive: true });
writeFileSync(join(out, "icons", "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);

// Compressed once, here: doing it for each visitor takes longer than the visit.
for (const name of globSync("**/*.{js,css,svg}", { cwd: out }))
  if (!name.startsWith("dialogues")) writeFileSync(join(out, `${name}.gz`), gzipSync(readFileSync(join(out, name)), { level: 9 }));

rmSync(home, { recursive: true, force: true });
renameSync(out, home);
const built = slices.map((slice) => slice.out).join(", ");
console.log(`built ${built} and the pages into ${relative(process.cwd(), home)}`);
