// What is done with a line before and after the coach has read it.
export interface Turn {
  who: string;
  text: string;
}

export interface Situation {
  id: string;
  title: string;
  situation: string;
  turns: Turn[];
  models: { text: string; skill: string }[];
}

export interface Found {
  rule: string;
  level: string;
  start: number;
  end: number;
}

/** What somebody wrote for one situation. */
export interface Entry {
  first: string;
  second: string;
  /** How far it came: writing, second try under way, models shown. */
  again: boolean;
  compared: boolean;
  /** Rules that the person meant, by line. */
  meant: Record<string, string[]>;
}

export const BLANK: Entry = { first: "", second: "", again: false, compared: false, meant: {} };
export const MOST = 2000; // characters that the coach reads
const ENGLISH = /\b(?:the|you|your|are|is|what|why|how|and|to|do|don't|i'm|with|have|should|would|of|that)\b/gi;

export type Trouble = "empty" | "no_words" | "english" | "";

/** Why the coach cannot say anything of a line, or nothing. */
export function trouble(line: string): Trouble {
  if (!line.trim()) return "empty";
  const words = line.match(/\p{L}+/gu) ?? [];
  if (!words.length) return "no_words";
  const english = (line.match(ENGLISH) ?? []).length;
  return words.length >= 3 && english >= 2 && english * 3 >= words.length && !/[æøå]/i.test(line) ? "english" : "";
}

/** Split a line at a place given in code points: before, marked, after. */
export function marked(line: string, start: number, end: number): [string, string, string] {
  const points = [...line];
  return [points.slice(0, start).join(""), points.slice(start, end).join(""), points.slice(end).join("")];
}

/** One remark for each rule, in the coach's order, without those that were meant. */
export function open(remarks: Found[], meant: string[] = []): Found[] {
  const seen = new Set(meant);
  return remarks.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
}

/** Which rules are gone in the second try, and which are still there. */
export function change(first: Found[], second: Found[]): { gone: string[]; still: string[] } {
  const now = new Set(second.map(({ rule }) => rule));
  const before = [...new Set(first.map(({ rule }) => rule))];
  return { gone: before.filter((rule) => !now.has(rule)), still: before.filter((rule) => now.has(rule)) };
}
