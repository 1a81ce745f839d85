// What the scale means, without a screen: answers, keys and the way of a pointer.
export const STOPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const LAST = STOPS.length - 1;
/** A zero that comes within this time of a one makes ten, in milliseconds. */
export const TYPING = 800;
/** A finger trembles this far without meaning it, in pixels. */
export const TREMBLE = 8;

export type Mark = number | null;

export interface Answer {
  value: Mark;
  before: Mark;
  passed: boolean;
}

export const NOTHING: Answer = { value: null, before: null, passed: false };

export interface Typed {
  digit: string;
  at: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const isMark = (mark: unknown): mark is Mark => mark === null || STOPS.includes(mark as number);

/** Is this, read from a store that anybody can change, an answer that the kernel would take? */
export function isAnswer(kept: unknown): kept is Answer {
  const { value, before, passed } = (kept ?? {}) as Partial<Answer>;
  return isMark(value) && isMark(before) && typeof passed === "boolean";
}

/** The stop that a key chooses when the stop `at` has the focus; arrows stop at the ends. */
export function keyed(key: string, at: number): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return LAST;
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(LAST, at + 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(0, at - 1);
  return undefined;
}

/** The stop that a digit key chooses, given the digit before it. */
export function typed(digit: string, before: Typed | undefined, now: number): number {
  const quick = before !== undefined && now - before.at < TYPING;
  return quick && before.digit === "1" && digit === "0" ? 10 : Number(digit);
}

/** Does a pointer mean to drag along the track, and not to scroll the page or to tap? */
export function dragged(from: Point, to: Point): boolean {
  const along = Math.abs(to.x - from.x);
  return along > TREMBLE && along > Math.abs(to.y - from.y);
}

/** The stop under a pointer, or the nearest one, when equal stops stand in rows of `columns`. */
export function stopAt(point: Point, box: Box, columns: number): number {
  const rows = Math.ceil(STOPS.length / columns);
  const within = (share: number, parts: number) => Math.min(parts - 1, Math.max(0, Math.floor(share * parts)));
  const row = within((point.y - box.top) / box.height, rows);
  return Math.min(LAST, row * columns + within((point.x - box.left) / box.width, columns));
}
