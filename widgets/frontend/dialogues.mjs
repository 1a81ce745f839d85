// Compiles and checks the dialogues (data/content/da/dialogues/*.ink): `node dialogues.mjs [FILE …]`.
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { Compiler, CompilerOptions, Story } from "inkjs/full";
import { parse } from "yaml";

const content = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "content", "da");
const folder = join(content, "dialogues");
const words = parse(readFileSync(join(content, "interface", "dialogue_checker.yml"), "utf8"));
const skills = new Set(globSync("*.yml", { cwd: join(content, "coach") }).map((name) => basename(name, ".yml")).filter((name) => name !== "words"));

const GLOBAL = ["title", "guide", "setting", "intro"];
const shown = parse(readFileSync(join(content, "interface", "dialogue_player.yml"), "utf8"));
const ENDINGS = new Set(Object.keys(shown).filter((name) => name.startsWith("ending_")).map((name) => name.slice(7)));
const SPEAKERS = new Set(["young", "scene", "parent", "other"]);
const METERS = ["trust", "pace"];
const MOST = 50_000; // places visited; a talk of eight turns has a few hundred

export const say = (word, values = {}) => words[word].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

/** Read `name: value` tags; a bare tag has the value "". */
export function tagged(tags) {
  return Object.fromEntries((tags ?? []).map((tag) => {
    const [name, ...rest] = tag.split(":");
    return [name.trim(), rest.join(":").trim()];
  }));
}

/** Compile one dialogue; its faults are [line, text] pairs. */
export function compileDialogue(source) {
  const faults = [];
  const hear = (message) => {
    const [, line, text] = /line (\d+): (.*)/s.exec(message) ?? [null, "1", message];
    faults.push([Number(line), say("does_not_compile", { problem: text.trim() })]);
  };
  let story;
  try {
    story = new Compiler(source, new CompilerOptions(null, [], true, hear)).Compile();
  } catch (error) {
    if (!faults.length) faults.push([1, say("does_not_compile", { problem: String(error.message ?? error) })]);
  }
  return { json: faults.length ? undefined : story?.ToJson(), faults };
}

/** Check one dialogue from end to end; returns its faults and what was seen on the way. */
export function checkDialogue(source) {
  const { json, faults } = compileDialogue(source);
  if (!json) return { faults, endings: [], paths: 0 };
  const lines = source.split("\n");
  const line = (text) => Math.max(1, lines.findIndex((each) => each.includes(text)) + 1);
  const found = new Map();
  const fault = (text, at = 1) => found.set(text, [at, text]);

  const globals = tagged(new Story(json).globalTags);
  for (const name of GLOBAL) if (!globals[name]) fault(say("no_global", { name }));
  const { endings, trust, visited, paths } = walk(json, fault, line);
  for (const [number, text] of lines.entries()) {
    const knot = /^={2,}\s*(\w+)/.exec(text)?.[1];
    if (knot && !visited.has(knot)) fault(say("unreachable", { knot }), number + 1);
  }
  if (paths && trust.high <= trust.low) fault(say("same_trust"));
  return { json, faults: [...faults, ...found.values()].sort((a, b) => a[0] - b[0]), endings, paths };
}

/** Play every choice at every place that differs in position or meters. */
function walk(json, fault, line) {
  const story = new Story(json);
  const knots = [...story.mainContentContainer.namedContent.keys()];
  const visited = new Set();
  const endings = [];
  const trust = { low: Infinity, high: -Infinity };
  const seen = new Set();
  const open = [story.state.ToJson()];
  let paths = 0;
  while (open.length && seen.size < MOST) {
    story.state.LoadJson(open.pop());
    const tags = read(story, fault, line);
    for (const knot of knots) if (story.state.VisitCountAtPathString(knot)) visited.add(knot);
    const meters = METERS.map((name) => story.variablesState.$(name));
    METERS.forEach((name, index) => {
      if (typeof meters[index] !== "number") fault(say("no_meter", { name }));
    });
    const choices = story.currentChoices;
    if (!choices.length) {
      paths += 1;
      if (tags.ending === undefined) fault(say("dead_end", { text: story.currentText.trim() }), line(story.currentText.trim().slice(0, 40)));
      else if (!ENDINGS.has(tags.ending)) fault(say("unknown_ending", { ending: tags.ending }), line(`ending: ${tags.ending}`));
      else endings.push(tags.ending);
      trust.low = Math.min(trust.low, meters[0]);
      trust.high = Math.max(trust.high, meters[0]);
      continue;
    }
    const place = JSON.stringify([choices.map((choice) => choice.pathStringOnChoice), meters]);
    if (seen.has(place)) continue;
    seen.add(place);
    const here = story.state.ToJson();
    for (const [index, choice] of choices.entries()) {
      checkChoice(choice, fault, line);
      story.state.LoadJson(here);
      story.ChooseChoiceIndex(index);
      open.push(story.state.ToJson());
    }
  }
  return { endings, trust, visited, paths };
}

/** Go on to the next choices; returns the tags on the way. */
function read(story, fault, line) {
  const all = {};
  while (story.canContinue) {
    const text = story.Continue().trim();
    const tags = tagged(story.currentTags);
    for (const name of Object.keys(tags)) {
      if (!SPEAKERS.has(name) && name !== "ending" && !GLOBAL.includes(name)) fault(say("unknown_tag", { name }), line(text.slice(0, 40)));
    }
    Object.assign(all, tags);
  }
  return all;
}

function checkChoice(choice, fault, line) {
  const tags = tagged(choice.tags);
  const at = line(choice.text.slice(0, 40));
  if (!tags.why) fault(say("no_why", { choice: choice.text }), at);
  if (!tags.skill) fault(say("no_skill", { choice: choice.text }), at);
  else if (!skills.has(tags.skill)) fault(say("unknown_skill", { skill: tags.skill }), at);
}

/** Compile all dialogues into `out`; throws with every fault, file and line. */
export function buildDialogues(out) {
  mkdirSync(out, { recursive: true });
  const faults = [];
  for (const name of globSync("*.ink", { cwd: folder }).sort()) {
    const checked = checkDialogue(readFileSync(join(folder, name), "utf8"));
    faults.push(...checked.faults.map(([line, text]) => say("fault", { name, line, text })));
    if (!checked.json) continue;
    const { title = "", setting = "", intro = "" } = tagged(new Story(checked.json).globalTags);
    const built = JSON.stringify({ title, setting, intro, story: checked.json });
    writeFileSync(join(out, `${basename(name, ".ink")}.json`), built);
  }
  if (faults.length) throw new Error(`\n${faults.join("\n")}`);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  let wrong = 0;
  for (const path of argv.length > 2 ? argv.slice(2) : globSync(join(folder, "*.ink")).sort()) {
    const { faults, endings, paths } = checkDialogue(readFileSync(path, "utf8"));
    for (const [line, text] of faults) console.log(say("fault", { name: basename(path), line, text }));
    if (!faults.length) console.log(say("in_order", { name: basename(path), paths, endings: [...new Set(endings)].join(", ") }));
    wrong += faults.length;
  }
  exit(wrong ? 1 : 0);
}
