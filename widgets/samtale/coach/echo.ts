// Does a sentence pick up the young person's own words? Measured by shared word stems. The same as `echo.py`.
import type { Shared } from "./rules.ts";
import { type Sentence, type Word, sentences, stem } from "./text.ts";

const LATEST = 2; // turns that still sound in the room
const OPENING = 2; // clauses in which a single word is enough: an echo comes first
const SHARE = 3; // one word with content in so many
const KINDRED = 5; // letters that two long stems share at the front

export function echoes(line: string, sentence: Sentence, previous: string[], shared: Shared): boolean {
  if (!previous.length) return false;
  const last = sentences(previous[previous.length - 1], shared.spelling);
  const latest = content(previous.slice(-1), shared);
  const earlier = content(previous.slice(-LATEST), shared);
  const turned = new Set(last.flatMap((part) => part.words.map((word) => shared.turned.get(word.text) ?? word.text)));
  const named = sentence.words.some((word) => shared.naming.has(word.text));
  const answering = last.length > 0 && last[last.length - 1].end === "?";
  return clauses(sentence).some((clause, place) => {
    const words = [...new Set(clause.map((word) => word.text))];
    const own = stemsOf(line, clause, shared);
    const again = [...own].filter((word) => known(word, earlier));
    const fresh = [...own].some((word) => known(word, latest));
    const ownVoice = words.some((word) => shared.oneself.has(word));
    const enough = place < OPENING && again.length * SHARE >= own.size && !answering && !ownVoice;
    if (fresh && (again.length >= 2 || enough || named)) return true;
    const core = words.filter((word) => turned.has(word) || !shared.marks.has(word));
    const said = core.filter((word) => !shared.pronouns.has(word) && !shared.naming.has(word));
    const back = own.size === 0 && core.length >= 2 && said.length > 0 && said.every((word) => turned.has(word));
    return back && (named || (said.includes("ikke") && !answering));
  });
}

/** The stems of the words that carry content. */
function stemsOf(line: string, words: Word[], shared: Shared): Set<string> {
  const carrying = words.filter((word) => word.text !== "," && !shared.empty.has(word.text));
  return new Set(carrying.map((word) => stem(shared.forms.get(word.text) ?? line.slice(word.start, word.end))));
}

function content(turns: string[], shared: Shared): Set<string> {
  return new Set(turns.flatMap((turn) => sentences(turn).flatMap((part) => [...stemsOf(turn, part.words, shared)])));
}

function clauses(sentence: Sentence): Word[][] {
  const all: Word[][] = [[]];
  for (const word of sentence.words) {
    if (word.text === ",") all.push([]);
    else all[all.length - 1].push(word);
  }
  return all;
}

function known(word: string, said: Set<string>): boolean {
  if (said.has(word)) return true;
  const front = word.slice(0, KINDRED);
  return word.length >= KINDRED && [...said].some((other) => other.startsWith(front));
}
