// What the browser or a file kept, as far as it is whole; and the file itself. No DOM.
import { type Criterion, DONE, MOMENTS, type Mark, type Marks, NO_SHEET, type Rater, type Round, type Rounds, SETS, type SetName, type Sets, type Sheet } from "./model.ts";

const FORMAT = "samtale-learning";
const VERSION = 1;
export const MOST_LETTERS = 4000;

/** What before and after share of one person's measure. */
export interface Kept {
  first: SetName | null;
  rounds: Rounds;
  sheet: Sheet;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const tenth = (value: unknown): number | null =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10 ? (value as number) : null;

export const restoredSet = (told: unknown): SetName | null => SETS.find((name) => name === told) ?? null;

export function restoredRound(told: unknown, sets: Sets): Round | undefined {
  const set = isRecord(told) ? restoredSet(told.set) : null;
  if (!set || !isRecord(told) || !isRecord(told.replies)) return undefined;
  const replies: Record<string, string> = {};
  for (const { id } of sets[set]) {
    const reply = told.replies[id];
    if (typeof reply === "string") replies[id] = reply.slice(0, MOST_LETTERS);
  }
  const at = Number.isInteger(told.at) ? Math.min(DONE, Math.max(0, told.at as number)) : 0;
  return { set, at, replies, now: tenth(told.now), then: tenth(told.then) };
}

function restoredMarks(told: unknown, sets: Sets, criteria: readonly Criterion[]): Marks {
  if (!isRecord(told)) return {};
  const known = MOMENTS.flatMap((moment) => SETS.flatMap((set) => sets[set].map(({ id }) => `${moment}.${id}`)));
  const marks: Marks = {};
  for (const slot of known) {
    const given = told[slot];
    if (!isRecord(given)) continue;
    const whole = criteria.filter(({ id }) => given[id] === 0 || given[id] === 1);
    if (whole.length) marks[slot] = Object.fromEntries(whole.map(({ id }) => [id, given[id] as Mark]));
  }
  return marks;
}

export function restoredSheet(told: unknown, sets: Sets, criteria: readonly Criterion[]): Sheet {
  if (!isRecord(told) || !Array.isArray(told.raters)) return NO_SHEET;
  const seed = Number.isSafeInteger(told.seed) ? (told.seed as number) >>> 0 : 0;
  return { seed, raters: [restoredMarks(told.raters[0], sets, criteria), restoredMarks(told.raters[1], sets, criteria)] };
}

export const toJson = (series: string, { first, rounds, sheet }: Kept): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, series, first, rounds, sheet }, null, 2)}\n`;

/** Read a file that `toJson` wrote; undefined for anything else, and for another series or version. */
export function fromJson(text: string, series: string, sets: Sets, criteria: readonly Criterion[]): Kept | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (!isRecord(told) || told.format !== FORMAT || told.version !== VERSION || told.series !== series) return undefined;
    if (!isRecord(told.rounds)) return undefined;
    const rounds: Rounds = {};
    for (const moment of MOMENTS) {
      const round = restoredRound(told.rounds[moment], sets);
      if (round) rounds[moment] = round;
    }
    const first = restoredSet(told.first) ?? rounds.before?.set ?? null;
    return first || rounds.after ? { first, rounds, sheet: restoredSheet(told.sheet, sets, criteria) } : undefined;
  } catch {
    return undefined;
  }
}

/** Open a file beside what is here: its replies and marks count, what it does not hold stays. */
export function merged(here: Kept, file: Kept): Kept {
  const replaced = (slot: string) => MOMENTS.some((moment) => file.rounds[moment] && slot.startsWith(`${moment}.`));
  const marks = (rater: Rater): Marks => ({
    ...Object.fromEntries(Object.entries(here.sheet.raters[rater]).filter(([slot]) => !replaced(slot))),
    ...file.sheet.raters[rater],
  });
  return {
    first: file.first ?? here.first,
    rounds: { ...here.rounds, ...file.rounds },
    sheet: { seed: here.sheet.seed || file.sheet.seed, raters: [marks(0), marks(1)] },
  };
}
