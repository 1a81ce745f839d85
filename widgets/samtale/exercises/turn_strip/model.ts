// What a strip of turns means, without a screen: marks, the turn where the talk bends, two rounds, undo.
export interface Turn {
  id: string;
  who: string;
  text: string;
  key: string[];
  bend: boolean;
  why: string;
}

/** One way to read the talk: tags by turn, and the turn where it bends ("" for none). */
export interface Marks {
  tags: Record<string, string[]>;
  bend: string;
}

/** A person's marks, and what they were before each step that can be undone. */
export interface Round extends Marks {
  past: Marks[];
}

export type Person = "own" | "partner";

export interface Strip {
  view: Person | "result";
  own: Round;
  partner: Round;
  /** Both have tagged and have seen each other's marks. */
  paired: boolean;
  key: boolean;
}

export const STAFF = "dig";
/** So many steps can be undone. */
export const STEPS = 50;
const EMPTY: Round = { tags: {}, bend: "", past: [] };
export const START: Strip = { view: "own", own: EMPTY, partner: EMPTY, paired: false, key: false };

export const isStaff = (turn: Turn): boolean => turn.who === STAFF;
export const staffTurns = (turns: readonly Turn[]): Turn[] => turns.filter(isStaff);
export const tagsOf = (marks: Marks, turn: string): string[] => marks.tags[turn] ?? [];

const only = ({ tags, bend }: Marks): Marks => ({ tags, bend });
const stepped = (round: Round, marks: Marks): Round => ({ ...marks, past: [...round.past, only(round)].slice(-STEPS) });

/** Set a tag, or take it away; tags stand in the order in which they are offered. */
export function toggle(offered: readonly string[], round: Round, turn: string, tag: string): Round {
  const had = tagsOf(round, turn);
  const has = had.includes(tag) ? had.filter((other) => other !== tag) : [...had, tag];
  const { [turn]: _, ...rest } = round.tags;
  const sorted = offered.filter((other) => has.includes(other));
  return stepped(round, { bend: round.bend, tags: sorted.length ? { ...rest, [turn]: sorted } : rest });
}

/** Say that the talk bends at this turn, or take it back. */
export function flag(round: Round, turn: string): Round {
  return stepped(round, { tags: round.tags, bend: round.bend === turn ? "" : turn });
}

export const isBlank = (marks: Marks): boolean => !marks.bend && Object.keys(marks.tags).length === 0;

export function clear(round: Round): Round {
  return isBlank(round) ? round : stepped(round, only(EMPTY));
}

export function undo(round: Round): Round {
  const before = round.past.at(-1);
  return before ? { ...before, past: round.past.slice(0, -1) } : round;
}

/** The first staff turn without a tag, or "" when all have one. */
export function firstOpen(turns: readonly Turn[], marks: Marks): string {
  return staffTurns(turns).find(({ id }) => !tagsOf(marks, id).length)?.id ?? "";
}

/** The staff turn after this one, or "" after the last. */
export function following(turns: readonly Turn[], turn: string): string {
  const staff = staffTurns(turns);
  return staff[staff.findIndex(({ id }) => id === turn) + 1]?.id ?? "";
}

/** Did the one who wrote the strip give a key? */
export const hasKey = (turns: readonly Turn[]): boolean => turns.some(({ key, bend }) => key.length || bend);

/** The key that the strip was written with. */
export function keyOf(turns: readonly Turn[], offered: readonly string[]): Marks {
  const sorted = (key: string[]) => offered.filter((tag) => key.includes(tag));
  const tags = Object.fromEntries(turns.filter(({ key }) => key.length).map(({ id, key }) => [id, sorted(key)]));
  return { tags, bend: turns.find(({ bend }) => bend)?.id ?? "" };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function fittingMarks(turns: readonly Turn[], offered: readonly string[], kept: unknown): Marks {
  const told = isRecord(kept) ? kept : {};
  const tags: Record<string, string[]> = {};
  for (const { id } of staffTurns(turns)) {
    const had = isRecord(told.tags) ? told.tags[id] : [];
    const has = offered.filter((tag) => Array.isArray(had) && had.includes(tag));
    if (has.length) tags[id] = has;
  }
  return { tags, bend: turns.find(({ id }) => id === told.bend)?.id ?? "" };
}

/** What a store that anybody can change kept, as far as it fits turns and tags that may have changed since. */
export function fitting(turns: readonly Turn[], offered: readonly string[], kept: unknown): Strip {
  const told = isRecord(kept) ? kept : {};
  const round = (raw: unknown): Round => {
    const past = isRecord(raw) && Array.isArray(raw.past) ? raw.past : [];
    const marks = fittingMarks(turns, offered, raw);
    return { ...marks, past: past.slice(-STEPS).map((marks) => fittingMarks(turns, offered, marks)) };
  };
  const view = told.view === "partner" || told.view === "result" ? told.view : "own";
  return { view, own: round(told.own), partner: round(told.partner), paired: told.paired === true, key: told.key === true };
}
