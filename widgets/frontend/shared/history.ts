// Steps that can be taken back. No DOM.

/** So many steps can be undone. */
export const STEPS = 50;

export interface History<T> {
  now: T;
  past: T[];
}

export const begin = <T>(now: T): History<T> => ({ now, past: [] });

/** Go on to `next`; a step that changes nothing is none. */
export function step<T>(history: History<T>, next: T): History<T> {
  return next === history.now ? history : { now: next, past: [...history.past, history.now].slice(-STEPS) };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined ? history : { now: before, past: history.past.slice(0, -1) };
}
