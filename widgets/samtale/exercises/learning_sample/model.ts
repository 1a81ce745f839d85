// Which set comes when, the order that hides the moment, and how two readers' marks compare. No DOM.
export const SETS = ["A", "B"] as const;
export type SetName = (typeof SETS)[number];
export const MOMENTS = ["before", "after"] as const;
export type Moment = (typeof MOMENTS)[number];
export type Mark = 0 | 1;

export interface Statement {
  id: string;
  who: string;
  text: string;
}
export type Sets = Record<SetName, Statement[]>;

export interface Criterion {
  id: string;
  name: string;
  text: string;
  /** Rules of the coach that speak for yes, and rules that speak for no. */
  met_by: string[];
  broken_by: string[];
}

/** What a person wrote at one moment. */
export interface Round {
  set: SetName;
  /** Page: a statement, then how sure (4), then the colleagues (5). */
  at: number;
  /** By id of the statement. */
  replies: Record<string, string>;
  /** How sure, 0 to 10: at this moment, and after the workshop also looking back. */
  now: number | null;
  then: number | null;
}
export type Rounds = Partial<Record<Moment, Round>>;

export const STATEMENTS = 4;
export const SURE = STATEMENTS;
export const DONE = STATEMENTS + 1;

export const otherSet = (set: SetName): SetName => (set === "A" ? "B" : "A");
export const drawSet = (random: () => number = Math.random): SetName => (random() < 0.5 ? "A" : "B");

/** The set of a moment, when it is known which one came first. */
export const setAt = (moment: Moment, first: SetName): SetName => (moment === "before" ? first : otherSet(first));

export const begin = (set: SetName): Round => ({ set, at: 0, replies: {}, now: null, then: null });

/** A reply as the readers see it: which moment it is from is not for their eyes. */
export interface Slot {
  id: string;
  moment: Moment;
  statement: Statement;
  reply: string;
}

/** Every reply that was written; passing is free. */
export function slots(sets: Sets, rounds: Rounds): Slot[] {
  return MOMENTS.flatMap((moment) => {
    const round = rounds[moment];
    if (!round) return [];
    return sets[round.set]
      .map((statement) => ({ id: `${moment}.${statement.id}`, moment, statement, reply: (round.replies[statement.id] ?? "").trim() }))
      .filter(({ reply }) => reply);
  });
}

/** Draw the seed of the order; never 0, which means that none was drawn. */
export const drawSeed = (random: () => number = Math.random): number => 1 + Math.floor(random() * 0xfffffffe);

/** A number that the seed and the id decide alone: FNV-1a, then the last mixing of MurmurHash3. */
function lot(seed: number, id: string): number {
  let hash = seed ^ 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Shuffle by lot: the order of two replies stays the same when others come or go. */
export function shuffled(all: readonly Slot[], seed: number): Slot[] {
  return [...all].sort((one, other) => lot(seed, one.id) - lot(seed, other.id));
}

/** Marks by slot and line of the key. */
export type Marks = Record<string, Record<string, Mark>>;
export interface Sheet {
  seed: number;
  raters: [Marks, Marks];
}
export type Rater = 0 | 1;
export const RATERS: readonly Rater[] = [0, 1];
export const NO_SHEET: Sheet = { seed: 0, raters: [{}, {}] };

export const sealed = (sheet: Sheet): Sheet => (sheet.seed ? sheet : { ...sheet, seed: drawSeed() });

function changed(sheet: Sheet, rater: Rater, marks: Marks): Sheet {
  return { ...sheet, raters: rater === 0 ? [marks, sheet.raters[1]] : [sheet.raters[0], marks] };
}

export function mark(sheet: Sheet, rater: Rater, slot: string, criterion: string, value: Mark): Sheet {
  const marks = sheet.raters[rater];
  return changed(sheet, rater, { ...marks, [slot]: { ...marks[slot], [criterion]: value } });
}

/** Marks belong to words: when a reply changes, they are gone. */
export function unmark(sheet: Sheet, slot: string): Sheet {
  if (!RATERS.some((rater) => slot in sheet.raters[rater])) return sheet;
  return RATERS.reduce((now, rater) => {
    const { [slot]: _, ...rest } = now.raters[rater];
    return changed(now, rater, rest);
  }, sheet);
}

/** From 0 to 5; undefined until every line of the key has a mark. */
export function sum(marks: Marks, slot: string, criteria: readonly Criterion[]): number | undefined {
  const given = criteria.map(({ id }) => marks[slot]?.[id]);
  return given.every((value) => value !== undefined) ? given.reduce<number>((total, value) => total + value, 0) : undefined;
}

export const marked = (marks: Marks, all: readonly Slot[], criteria: readonly Criterion[]): number =>
  all.filter(({ id }) => sum(marks, id, criteria) !== undefined).length;

export interface Row {
  slot: Slot;
  sums: [number, number];
  differ: Criterion[];
}

/** Both readers' sums beside each other; undefined until both have read everything. */
export function compared(sheet: Sheet, all: readonly Slot[], criteria: readonly Criterion[]): Row[] | undefined {
  const [one, two] = sheet.raters;
  const rows = all.flatMap((slot): Row[] => {
    const first = sum(one, slot.id, criteria);
    const second = sum(two, slot.id, criteria);
    if (first === undefined || second === undefined) return [];
    return [{ slot, sums: [first, second], differ: criteria.filter(({ id }) => one[slot.id]![id] !== two[slot.id]![id]) }];
  });
  return all.length && rows.length === all.length ? rows : undefined;
}

export interface Total {
  moment: Moment;
  sums: [number, number];
  most: number;
}

/** Sums before and after, each with what could have been reached: somebody may have passed. */
export function totals(rows: readonly Row[], lines: number): Total[] {
  return MOMENTS.flatMap((moment) => {
    const own = rows.filter(({ slot }) => slot.moment === moment);
    const total = (rater: Rater) => own.reduce((count, { sums }) => count + sums[rater], 0);
    return own.length ? [{ moment, sums: [total(0), total(1)] as [number, number], most: own.length * lines }] : [];
  });
}

/** What the coach would say: no when a rule against was found; else yes, unless it waits for a rule for. */
export function premark({ met_by, broken_by }: Criterion, heard: ReadonlySet<string> | undefined): Mark | undefined {
  if (!heard || !(met_by.length + broken_by.length)) return undefined;
  if (broken_by.some((rule) => heard.has(rule))) return 0;
  return !met_by.length || met_by.some((rule) => heard.has(rule)) ? 1 : 0;
}

/** The day so many weeks later; undefined when the day is none. */
export function weeksAfter(day: string, weeks: number): string | undefined {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(start)) return undefined;
  return new Date(start + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
