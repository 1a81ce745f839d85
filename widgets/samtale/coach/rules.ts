// The rules as `data/content/da/coach/*.yml` describes them, compiled once. The same as `rules.py`.
export type Level = "red" | "yellow" | "green";

export interface RawPattern {
  find: string;
  unless?: string[];
  question?: boolean;
}

export interface RawRule {
  id: string;
  level: Level;
  weight?: number;
  name: string;
  finds: string;
  why: string;
  form: string;
  detector?: "pattern" | "echo" | "double";
  patterns?: (string | RawPattern)[];
  second?: string[];
  allow?: string[];
  unless?: string[];
  unless_line?: string[];
  unless_before?: string[];
  silenced_by?: string[];
  learnt?: { adds?: number; drops?: number };
}

export interface RawWords {
  fillers: string;
  openers: string;
  lists: Record<string, string>;
  spelling: Record<string, string>;
  forms: Record<string, string>;
  empty: string[];
  turned: Record<string, string>;
  naming: string;
  oneself: string;
  hearing: string;
  denying: string;
  joining: string;
  pronouns: string;
  asking: string[];
}

export interface Pattern {
  find: RegExp;
  unless: RegExp[];
  question: boolean;
}

export interface Rule {
  weight: number;
  id: string;
  level: Level;
  name: string;
  why: string;
  form: string;
  detector: "pattern" | "echo" | "double";
  patterns: Pattern[];
  /** Every pattern in one: most sentences are done with a single look. */
  any: RegExp;
  second: RegExp[];
  allow: RegExp[];
  unless: RegExp[];
  unlessLine: RegExp[];
  unlessBefore: RegExp[];
  silencedBy: Set<string>;
  /** From this margin of the classifier on the rule is found though no pattern found it. */
  adds?: number;
  /** Below this margin what a pattern found counts for nothing. */
  drops?: number;
}

export interface Shared {
  lists: Map<string, string>;
  marks: Map<string, string>;
  spelling: Map<string, string>;
  forms: Map<string, string>;
  empty: Set<string>;
  turned: Map<string, string>;
  naming: Set<string>;
  oneself: Set<string>;
  hearing: Set<string>;
  denying: Set<string>;
  joining: Set<string>;
  pronouns: Set<string>;
  asking: RegExp[];
}

const LEVELS: Level[] = ["red", "yellow", "green"];
const WORD = "[^ ,.?!]+";
const ENDING = "[a-z0-9'-]*";
// Between two words of a pattern a comma may stand.
const SPACE = "(?: ,)? ";
// Small words carry a mark in front, in the text and in the patterns: one short expression skips them all.
const FILLER = "°";
const OPENER = "¤";
const BARE = /(?<![a-z0-9°¤'-])[a-z]+(?![a-z0-9'~-])/g;
const OPENERS = "(?:[°¤][a-z]+(?: ,)? ){0,4}";
const BUILT_IN: [string, string][] = [
  ["w", WORD],
  ["first", "(?<=^ )"],
  ["start", `(?:(?<=^ )${OPENERS})`],
  ["clause", `(?:(?:(?<=^ )|(?<= , )|(?<= eller ))${OPENERS}|(?:¤[a-z]+|°saa)(?: ,)? ${OPENERS})`],
  ["end", "(?=(?: [.?!])? $)"],
];
const OWN = new Set(BUILT_IN.map(([name]) => name));

export function plain(text: string): string {
  return text.replaceAll("\u00e6", "ae").replaceAll("\u00f8", "oe").replaceAll("\u00e5", "aa").replaceAll("\u00e9", "e");
}

export function readShared(raw: RawWords): Shared {
  const alternatives = (words: string) => `(?:${words.split(" | ").join("|")})`;
  const forms = Object.entries(raw.forms).flatMap(([base, all]) => all.split(" ").map((form) => [plain(form), plain(base)] as const));
  const marked = (words: string, mark: string) => words.trim().split(/\s+/).map((word) => [plain(word), mark] as const);
  const setOf = (words: string) => new Set(plain(words).trim().split(/\s+/));
  const shared: Shared = {
    asking: [],
    naming: setOf(raw.naming),
    oneself: setOf(raw.oneself),
    hearing: setOf(raw.hearing),
    denying: setOf(raw.denying),
    joining: setOf(raw.joining),
    pronouns: setOf(raw.pronouns),
    turned: new Map(Object.entries(raw.turned).map(([mine, yours]) => [plain(mine), plain(yours)])),
    marks: new Map([...marked(raw.openers, OPENER), ...marked(raw.fillers, FILLER)]),
    lists: new Map(Object.entries(raw.lists).map(([name, words]) => [name, alternatives(words)])),
    spelling: new Map(Object.entries(raw.spelling).map(([said, meant]) => [plain(said), plain(meant)])),
    forms: new Map(forms),
    empty: setOf(raw.empty.join(" ")),
  };
  shared.asking = raw.asking.map((source) => new RegExp(expand(source, shared), "g"));
  return shared;
}

/** Spell out a pattern: lists by name, gaps of words, and a comma allowed at every space. */
export function expand(pattern: string, { lists, marks }: Shared): string {
  const named = (whole: string, name: string): string => {
    if (OWN.has(name)) return whole;
    const list = lists.get(name);
    if (list === undefined) throw new Error(`unknown list <${name}> in ${pattern}`);
    return list;
  };
  // fillers after a word that may be missing: its space is taken already
  let text = pattern.replace(/^ +| +$/g, "").replace(/(?<= \)[?*+])<f>/g, "(?:°[a-z]+ ){0,3}");
  for (let depth = 0; depth < 5; depth += 1) text = text.replace(/<([a-zæøå_]+)>/g, named);
  text = plain(text).replace(BARE, (word) => (marks.get(word) ?? "") + word);
  text = text.replaceAll("~", ENDING).replace(/\[[^\]]*\]| /g, (found) => (found === " " ? SPACE : found));
  text = text.replace(/<g(\d)>/g, (_, most: string) => `(?:(?: ,)? ${WORD}){0,${most}}`);
  for (const [name, meaning] of BUILT_IN) text = text.replaceAll(`<${name}>`, meaning);
  return ` (?:${text})(?= )`; // the space in front lets engines skip ahead
}

/** Make one rule ready; `known` holds those that are. */
export function compileRule(rule: RawRule, shared: Shared, known: Map<string, Rule>): Rule {
  const ready = known.get(rule.id);
  if (ready) return ready;
  const one = (source: string) => new RegExp(expand(source, shared), "g");
  const all = (sources: string[] = []) => sources.map(one);
  const made = {
    weight: rule.weight ?? 5,
    id: rule.id,
    level: rule.level,
    name: rule.name,
    why: rule.why,
    form: rule.form,
    detector: rule.detector ?? "pattern",
    patterns: (rule.patterns ?? []).map((given) => {
      const { find, unless, question } = typeof given === "string" ? ({ find: given } as RawPattern) : given;
      return { find: one(find), unless: all(unless), question: question ?? false };
    }),
    any: /(?:)/,
    second: all(rule.second),
    allow: all(rule.allow),
    unless: all(rule.unless),
    unlessLine: all(rule.unless_line),
    unlessBefore: all(rule.unless_before),
    silencedBy: new Set(rule.silenced_by),
    adds: rule.learnt?.adds,
    drops: rule.learnt?.drops,
  };
  made.any = new RegExp(made.patterns.map(({ find }) => find.source).join("|") || "(?!)");
  known.set(rule.id, made);
  return made;
}

export function compile(raw: RawRule[], shared: Shared, known = new Map<string, Rule>()): Rule[] {
  const rules = raw.map((rule) => compileRule(rule, shared, known));
  const rank = (rule: (typeof rules)[number]) => LEVELS.indexOf(rule.level) * 100 + rule.weight;
  return rules.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}
