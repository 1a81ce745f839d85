// Review one line against all rules, in the browser: the words go nowhere. The same as `engine.py`.
import type { Classifier } from "./classifier.ts";
import { echoes } from "./echo.ts";
import { type Heard, hear } from "./features.ts";
import { type Read, anyOf, read } from "./reading.ts";
import { type Level, type Pattern, type RawRule, type RawWords, type Rule, type Shared, compile, readShared } from "./rules.ts";

export interface Finding {
  rule: string;
  level: Level;
  /** Place in the line, in code points. */
  start: number;
  end: number;
}

export interface Review {
  remarks: Finding[];
  credits: Finding[];
}

interface Hit {
  rule: Rule;
  sentence: number;
  start: number;
  end: number;
}

export class Coach {
  readonly rules: Rule[];
  private readonly shared: Shared;
  private readonly order: Map<string, number>;

  constructor(rules: RawRule[], words: RawWords, private readonly classifier: Classifier, shared = readShared(words), known?: Map<string, Rule>) {
    this.shared = shared;
    this.rules = compile(rules, this.shared, known);
    this.order = new Map(this.rules.map((rule, index) => [rule.id, index]));
  }

  review(line: string, previous: string[] = []): Review {
    const said = read(line, this.shared);
    const before = previous.flatMap((turn) => read(turn, this.shared).map(({ text }) => text)).join("");
    const whole = said.map(({ text }) => text).join("");
    const heard = hear(line, said, previous, this.shared);
    const margins = this.classifier.margins(heard);
    const found: Hit[] = [];
    for (const detector of ["pattern", "echo", "double"]) {
      for (const rule of this.rules) {
        if (rule.detector !== detector) continue;
        const matched =
          detector === "pattern" ? this.patterns(rule, said)
          : detector === "echo" ? this.echo(rule, line, previous, said, found)
          : this.double(rule, said, found);
        const hits = this.weighed(rule, matched, said, heard, margins.get(rule.id) ?? 0);
        // what speaks against a rule is only asked when the rule found something: most rules find nothing
        if (hits.length && !anyOf(rule.unlessLine, whole) && !anyOf(rule.unlessBefore, before)) found.push(...hits);
      }
    }
    const point = codePoints(line);
    const kept = found
      .filter((hit) => !found.some((other) => other.sentence === hit.sentence && hit.rule.silencedBy.has(other.rule.id)))
      .map(({ rule, start, end }) => ({ rule: rule.id, level: rule.level, start: point(start), end: point(end) }))
      .sort((a, b) => this.order.get(a.rule)! - this.order.get(b.rule)! || a.start - b.start);
    return {
      remarks: kept.filter(({ level }) => level !== "green"),
      credits: kept.filter(({ level }) => level === "green"),
    };
  }

  /** Drop what is unlike every line with the label; add what is like them though no pattern found it. */
  private weighed(rule: Rule, hits: Hit[], said: Read[], heard: Heard, margin: number): Hit[] {
    if (hits.length) return rule.drops !== undefined && margin < rule.drops ? [] : hits;
    if (rule.adds === undefined || !said.length || margin <= rule.adds) return [];
    const number = this.classifier.sentence(heard, rule.id);
    return [hit(rule, number, said[number], 0, said[number].text.length)];
  }

  private patterns(rule: Rule, said: Read[]): Hit[] {
    return said.flatMap((sentence, number) => {
      if (!rule.any.test(sentence.text)) return [];
      const spans = rule.patterns.flatMap((pattern) => spansOf(pattern, sentence));
      if (!spans.length || anyOf(rule.unless, sentence.text)) return [];
      const allowed = rule.allow.flatMap((allow) => [...sentence.text.matchAll(allow)].map(span));
      const left = spans.filter(([start, end]) => !allowed.some(([from, to]) => start < to && from < end));
      if (!left.length) return [];
      const [start, end] = left.reduce((first, next) => (next[0] - first[0] || next[1] - first[1]) < 0 ? next : first);
      return [hit(rule, number, sentence, start, end)];
    });
  }

  private echo(rule: Rule, line: string, previous: string[], said: Read[], found: Hit[]): Hit[] {
    const spoiled = new Set(found.filter((other) => rule.silencedBy.has(other.rule.id)).map((other) => other.sentence));
    const bare = (sentence: Read) => !sentence.sentence.words.some((word) => this.shared.pronouns.has(word.text));
    // a bare word said back is listening only when nothing harsh follows
    const harsh = spoiled.size > 0;
    return said.flatMap((sentence, number) =>
      !spoiled.has(number) &&
      !(harsh && bare(sentence)) &&
      echoes(line, sentence.sentence, previous, this.shared) &&
      !anyOf(rule.unless, sentence.text)
        ? [hit(rule, number, sentence, 0, sentence.text.length)]
        : [],
    );
  }

  private double(rule: Rule, said: Read[], found: Hit[]): Hit[] {
    const echoed = new Set(found.filter((other) => other.rule.detector === "echo").map((other) => other.sentence));
    const asked = [...said.keys()].filter((number) => said[number].question && !anyOf(rule.unless, said[number].text));
    for (const number of asked) {
      const match = first(rule.second, said[number].text);
      if (match) return [hit(rule, number, said[number], ...span(match))];
    }
    // an echo before the question is listening, not a question of its own
    const last = asked[asked.length - 1];
    const counted = asked.filter((number) => !echoed.has(number) || said[number].asking || number === last);
    if (counted.length < 2) return [];
    return [hit(rule, counted[1], said[counted[1]], 0, said[counted[1]].text.length)];
  }
}

function hit(rule: Rule, sentence: number, read: Read, from: number, to: number): Hit {
  const [start, end] = read.place(from, to);
  return { rule, sentence, start, end };
}

/** Turn places in UTF-16 units into places in code points. */
function codePoints(line: string): (unit: number) => number {
  const wide = [...line.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((match) => match.index);
  return (unit) => unit - wide.filter((index) => index < unit).length;
}

function span(match: RegExpMatchArray): [number, number] {
  const start = match.index ?? 0;
  return [start + 1, start + match[0].length]; // without the space in front
}

function first(patterns: RegExp[], text: string): RegExpMatchArray | undefined {
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) return match;
  return undefined;
}

function spansOf(pattern: Pattern, sentence: Read): [number, number][] {
  if (pattern.question && !sentence.question) return [];
  const spans = [...sentence.text.matchAll(pattern.find)].map(span);
  return spans.length && anyOf(pattern.unless, sentence.text) ? [] : spans;
}
