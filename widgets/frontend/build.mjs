// Bundles every exercise (widgets/samtale/**/widget.tsx) to one ES module and one style sheet,
// and the page's own script and styles, into widgets/samtale/static/.
// One module each: a relative import inside an anywidget module gives a blank widget.
import { build } from "esbuild";
import { cpSync, globSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const packageDir = join(here, "..", "samtale");
const out = join(packageDir, "static");

const slices = globSync("**/widget.tsx", { cwd: packageDir }).map((path) => ({
  in: join(packageDir, path),
  out: basename(dirname(path)),
}));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const common = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  outdir: out,
  jsx: "automatic",
  jsxImportSource: "preact",
  alias: { "@shared": join(here, "shared") },
  nodePaths: [join(here, "node_modules")],
  legalComments: "none",
  logLevel: "warning",
  charset: "utf8",
};

await build({ ...common, entryPoints: slices });
await build({
  ...common,
  entryPoints: [{ in: join(here, "page", "page.ts"), out: "page" }],
  loader: { ".woff2": "copy", ".svg": "dataurl" },
  assetNames: "[name]",
  define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
});
cpSync(join(here, "page", "icons"), join(out, "icons"), { recursive: true });
console.log(`built ${slices.map((slice) => slice.out).join(", ") || "no exercise"} and the page into ${relative(process.cwd(), out)}`);
