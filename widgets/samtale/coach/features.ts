// What the classifier hears in a line: features of three kinds. The same as `features.py`, which tells of them.
import { LATEST, contentOf, known, stemsOf } from "./echo.ts";
import { QUOTED, type Read, read } from "./reading.ts";
import type { Shared } from "./rules.ts";
import { type Word, fold, stem } from "./text.ts";

export const KINDS = ["words", "letters", "echo"] as const;
export type Features = Record<(typeof KINDS)[number], Set<string>>;

export interface Heard {
  bySentence: Features[];
  whole: Features;
}

/** The latest turns: stems with content, all words as the other would say them, and whether the last one asks. */
interface Before {
  stems: Set<string>;
  turned: Set<string>;
  asks: boolean;
}

const LETTERS = 4;
const LONGEST = 3; // words in a row around an echo
const OUTLINE = 6; // signs of an echo's outline
const MANY = 4; // what is counted further tells no more

export function hear(line: string, said: Read[], previous: string[], shared: Shared): Heard {
  const before = beforeOf(previous, shared);
  const signs = said.map((sentence) => (previous.length ? signsOf(line, sentence, before, shared) : []));
  const bySentence = said.map((sentence, at) => ({
    words: new Set(wordsOf(line, sentence, shared)),
    letters: new Set(lettersOf(sentence)),
    echo: new Set(echoOf(signs[at])),
  }));
  const wide = {
    words: shapeOf(said, before),
    letters: [],
    echo: previous.length ? [...counts("##", signs.flat()), before.asks ? "asked" : "told"] : [],
  };
  const whole = (kind: keyof Features) => new Set([...wide[kind], ...bySentence.flatMap((part) => [...part[kind]])]);
  return { bySentence, whole: { words: whole("words"), letters: whole("letters"), echo: whole("echo") } };
}

function shapeOf(said: Read[], before: Before): string[] {
  const questions = said.filter(({ question }) => question).length;
  return [`#${Math.min(said.length, MANY)}`, `#?${Math.min(questions, MANY)}`, ...(before.asks ? ["asked"] : [])];
}

function beforeOf(previous: string[], shared: Shared): Before {
  const latest = previous.slice(-LATEST);
  const heard = latest.map((turn) => read(turn, shared));
  const words = heard.flat().flatMap(({ sentence }) => sentence.words.map((word) => word.text));
  return {
    stems: contentOf(latest, shared),
    turned: new Set(words.map((word) => shared.turned.get(word) ?? word)),
    asks: heard.at(-1)?.at(-1)?.sentence.end === "?",
  };
}

function wordsOf(line: string, { sentence }: Read, shared: Shared): string[] {
  const words = sentence.words.map((word) => {
    if (word.text === ",") return ",";
    if (word.quoted) return QUOTED;
    const written = line.slice(word.start, word.end);
    const meant = fold(written) === word.text ? written : word.text;
    return stem(shared.forms.get(word.text) ?? meant);
  });
  const parts = ["<", ...words, sentence.end || ">"];
  return [...parts, ...inARow(parts, 2)];
}

function lettersOf({ sentence }: Read): string[] {
  return sentence.words.flatMap(({ text, quoted }) => {
    if (text === "," || quoted) return [];
    const padded = `_${text}_`;
    return Array.from({ length: Math.max(0, padded.length - LETTERS + 1) }, (_, at) => padded.slice(at, at + LETTERS));
  });
}

/** A sentence as signs: said before, other content, small words (with a prime: said before). */
function signsOf(line: string, { sentence }: Read, before: Before, shared: Shared): string[] {
  const sign = (word: Word): string => {
    if (word.text === "," || word.quoted) return word.quoted ? QUOTED : ",";
    for (const found of stemsOf(line, [word], shared)) return known(found, before.stems) ? "E" : "W";
    return before.turned.has(word.text) ? `${word.text}'` : word.text;
  };
  return ["<", ...sentence.words.map(sign), sentence.end || ">"];
}

function echoOf(signs: string[]): string[] {
  if (!signs.length) return [];
  const rows = Array.from({ length: LONGEST }, (_, shorter) => inARow(signs, shorter + 1)).flat();
  const outline = signs.filter((sign) => ["E", "W", ",", "?"].includes(sign)).join("");
  return [...rows, `=${outline.slice(0, OUTLINE)}`, ...counts("#", signs)];
}

function counts(name: string, signs: string[]): string[] {
  const again = signs.filter((sign) => sign === "E").length;
  const fresh = signs.filter((sign) => sign === "W").length;
  return [`${name}${Math.min(again, MANY)}`, `${name}/${Math.floor((MANY * again) / Math.max(1, again + fresh))}`];
}

function inARow(parts: string[], length: number): string[] {
  return parts.slice(length - 1).map((_, at) => parts.slice(at, at + length).join(" "));
}
