// Danish text for the rules: words, sentences, stems. The same as `text.py`; tests hold the two together.
import { stemmer } from "@orama/stemmers/danish";

export interface Word {
  text: string;
  start: number;
  end: number;
  quoted: boolean;
}

export interface Sentence {
  words: Word[];
  end: string;
}

const LETTERS = "0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f";
const ABBREVIATIONS =
  "(?:[Ff]\\.\\s?eks|bl\\.\\s?a|m\\.m|m\\.fl|d\\.v\\.s|p\\.g\\.a|i\\.f\\.t|dvs|osv|ca|kl|nr|evt|inkl|pga|mht|vha|ift|tlf|fx)\\.";
const TOKEN = new RegExp(
  `${ABBREVIATIONS}|\\d+[.:,]\\d+|\\d+\\.(?=\\s[a-z\\u00e6\\u00f8\\u00e5])|[${LETTERS}]+(?:['’-][${LETTERS}]+)*|\\.{2,}|[.…?!,:;\\n()–-]|["“”„»«]`,
  "g",
);
const QUOTES = '"“”„»«';
const ENDS = ".?!\n";
const PAUSES = ",:;()–-…";

export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\u00e6", "ae")
    .replaceAll("\u00f8", "oe")
    .replaceAll("\u00e5", "aa")
    .replaceAll("’", "'")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

export function stem(word: string): string {
  return fold(stemmer(word.normalize("NFC").toLowerCase().replace(/['’]/g, ""))).replace(/([bcdfghjklmnpqrstvwxz])\1$/, "$1");
}

export function sentences(line: string, spelling: Map<string, string> = new Map()): Sentence[] {
  const found = [...line.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index }));
  const quoted = quotedTokens(found.map(({ text }) => text));
  const done: Sentence[] = [];
  let words: Word[] = [];
  const close = (end: string) => {
    if (words.length) done.push({ words, end: end === "\n" ? "" : end });
    else if (done.length && end === "?") done[done.length - 1].end = end;
    words = [];
  };
  found.forEach(({ text, start }, index) => {
    const end = start + text.length;
    if (QUOTES.includes(text)) return;
    if (ENDS.includes(text)) return close(text);
    if (PAUSES.includes(text) || text.startsWith("..")) {
      if (words.length && words[words.length - 1].text !== ",") words.push({ text: ",", start, end, quoted: false });
      return;
    }
    const folded = fold(text);
    for (const part of (spelling.get(folded) ?? folded).split(" ")) {
      words.push({ text: part, start, end, quoted: quoted[index] });
    }
  });
  close("");
  return done;
}

/** Which tokens stand between quotation marks; marks around the whole line quote nothing. */
function quotedTokens(texts: string[]): boolean[] {
  const marks = texts.flatMap((text, index) => (QUOTES.includes(text) ? [index] : []));
  const flags = texts.map(() => false);
  if (marks.length === 2 && marks[0] === 0 && marks[1] >= texts.length - 2) return flags;
  for (let pair = 0; pair + 1 < marks.length; pair += 2) flags.fill(true, marks[pair], marks[pair + 1] + 1);
  return flags;
}
