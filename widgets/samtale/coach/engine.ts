// Review one line against all rules, in the browser: the words go nowhere. The same as `engine.py`.
import { type Classifier, type Heard, SURE, UNLIKE, hear } from "./classifier.ts";
import { echoes } from "./echo.ts";
import { type Level, type Pattern, type RawRule, type RawWords, type Rule, type Shared, compile, readShared } from "./rules.ts";
import { type Sentence, sentences } from "./text.ts";

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

const QUOTED = "§";

/** A sentence as the rules read it: words with single spaces between, and where each one stands. */
class Read {
  text = " ";
  offsets: number[] = [];
  asking: boolean;
  question: boolean;
  marks: Map<string, string>;

  constructor(readonly sentence: Sentence, shared: Shared) {
    this.marks = shared.marks;
    for (const word of sentence.words) {
      this.offsets.push(this.text.length);
      this.text += `${word.quoted ? QUOTED : (shared.marks.get(word.text) ?? "") + word.text} `;
    }
    this.asking = any(shared.asking, this.text);
    this.question = sentence.end === "?" || (sentence.end === "" && this.asking);
    if (sentence.end) this.text += `${sentence.end} `;
  }

  place(start: number, end: number): [number, number] {
    const all = this.sentence.words;
    const touched = all.filter(
      (word, index) => this.offsets[index] < Math.max(end, start + 1) && this.offsets[index] + word.text.length >= start,
    );
    const words = touched.filter((word) => word.text !== ",");
    const chosen = words.length ? words : all;
    const telling = chosen.find((word) => !this.marks.has(word.text)); // small words in front say nothing
    return [(telling ?? chosen[0]).start, chosen[chosen.length - 1].end];
  }
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
    const read = sentences(line, this.shared.spelling).map((sentence) => new Read(sentence, this.shared));
    const turns = previous.flatMap((turn) => sentences(turn, this.shared.spelling));
    const before = turns.map((sentence) => new Read(sentence, this.shared).text).join("");
    const whole = read.map((sentence) => sentence.text).join("");
    const heard = hear(line, read.map(({ sentence }) => sentence), previous, this.shared);
    const margins = this.classifier.margins(heard);
    const found: Hit[] = [];
    for (const detector of ["pattern", "echo", "double"]) {
      for (const rule of this.rules) {
        if (rule.detector !== detector) continue;
        const matched =
          detector === "pattern" ? this.patterns(rule, read)
          : detector === "echo" ? this.echo(rule, line, previous, read, found)
          : this.double(rule, read, found);
        const hits = this.weighed(rule, matched, read, heard, margins.get(rule.id) ?? 0);
        // what speaks against a rule is only asked when the rule found something: most rules find nothing
        if (hits.length && !any(rule.unlessLine, whole) && !any(rule.unlessBefore, before)) found.push(...hits);
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
  private weighed(rule: Rule, hits: Hit[], read: Read[], heard: Heard, margin: number): Hit[] {
    if (hits.length) return rule.drops && margin < UNLIKE ? [] : hits;
    if (!rule.adds || !read.length || margin <= SURE) return [];
    const number = this.classifier.sentence(heard, rule.id);
    return [hit(rule, number, read[number], 0, read[number].text.length)];
  }

  private patterns(rule: Rule, read: Read[]): Hit[] {
    return read.flatMap((sentence, number) => {
      if (!rule.any.test(sentence.text)) return [];
      const spans = rule.patterns.flatMap((pattern) => spansOf(pattern, sentence));
      if (!spans.length || any(rule.unless, sentence.text)) return [];
      const allowed = rule.allow.flatMap((allow) => [...sentence.text.matchAll(allow)].map(span));
      const left = spans.filter(([start, end]) => !allowed.some(([from, to]) => start < to && from < end));
      if (!left.length) return [];
      const [start, end] = left.reduce((first, next) => (next[0] - first[0] || next[1] - first[1]) < 0 ? next : first);
      return [hit(rule, number, sentence, start, end)];
    });
  }

  private echo(rule: Rule, line: string, previous: string[], read: Read[], found: Hit[]): Hit[] {
    const spoiled = new Set(found.filter((other) => rule.silencedBy.has(other.rule.id)).map((other) => other.sentence));
    const bare = (sentence: Read) => !sentence.sentence.words.some((word) => this.shared.pronouns.has(word.text));
    // a bare word said back is listening only when nothing harsh follows
    const harsh = spoiled.size > 0;
    return read.flatMap((sentence, number) =>
      !spoiled.has(number) &&
      !(harsh && bare(sentence)) &&
      echoes(line, sentence.sentence, previous, this.shared) &&
      !any(rule.unless, sentence.text)
        ? [hit(rule, number, sentence, 0, sentence.text.length)]
        : [],
    );
  }

  private double(rule: Rule, read: Read[], found: Hit[]): Hit[] {
    const echoed = new Set(found.filter((other) => other.rule.detector === "echo").map((other) => other.sentence));
    const asked = [...read.keys()].filter((number) => read[number].question && !any(rule.unless, read[number].text));
    for (const number of asked) {
      const match = first(rule.second, read[number].text);
      if (match) return [hit(rule, number, read[number], ...span(match))];
    }
    // an echo before the question is listening, not a question of its own
    const last = asked[asked.length - 1];
    const counted = asked.filter((number) => !echoed.has(number) || read[number].asking || number === last);
    if (counted.length < 2) return [];
    return [hit(rule, counted[1], read[counted[1]], 0, read[counted[1]].text.length)];
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

function any(patterns: RegExp[], text: string): boolean {
  return patterns.some((pattern) => text.search(pattern) >= 0);
}

function first(patterns: RegExp[], text: string): RegExpMatchArray | undefined {
  for (const pattern of patterns) for (const match of text.matchAll(pattern)) return match;
  return undefined;
}

function spansOf(pattern: Pattern, sentence: Read): [number, number][] {
  if (pattern.question && !sentence.question) return [];
  const spans = [...sentence.text.matchAll(pattern.find)].map(span);
  return spans.length && any(pattern.unless, sentence.text) ? [] : spans;
}
