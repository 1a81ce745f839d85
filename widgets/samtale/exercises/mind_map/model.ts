// The outline: branches and twigs around a topic. The map is a view of it. No DOM.
export interface Twig {
  id: number;
  text: string;
  /** The speaker's own word, told by the person who wrote it. */
  own: boolean;
  /** Id of the starter that this branch is; "" for everything that was written here. */
  starter: string;
  twigs: Twig[];
}

export interface Outline {
  twigs: Twig[];
  next: number;
}

export interface Starter {
  id: string;
  title: string;
}

export const MOST_TWIGS = 200;
export const MOST_LETTERS = 200;
export const DEEPEST = 6;

export const begin = (starters: readonly Starter[]): Outline => ({
  twigs: starters.map(({ id, title }, at) => ({ id: at + 1, text: title, own: false, starter: id, twigs: [] })),
  next: starters.length + 1,
});

/** Every twig, a branch before what hangs on it, with its depth from 1. */
export function walk(twigs: readonly Twig[], depth = 1): { twig: Twig; depth: number }[] {
  return twigs.flatMap((twig) => [{ twig, depth }, ...walk(twig.twigs, depth + 1)]);
}

export const find = ({ twigs }: Outline, id: number): Twig | undefined => walk(twigs).find(({ twig }) => twig.id === id)?.twig;

const depthOf = ({ twigs }: Outline, id: number): number => walk(twigs).find(({ twig }) => twig.id === id)?.depth ?? 0;

const height = (twig: Twig): number => 1 + Math.max(0, ...twig.twigs.map(height));

/** Put what `take` makes of the list that holds `id` in its place. */
function among(twigs: readonly Twig[], id: number, take: (list: readonly Twig[]) => Twig[]): Twig[] {
  if (twigs.some((twig) => twig.id === id)) return take(twigs);
  return twigs.map((twig) => {
    const inside = among(twig.twigs, id, take);
    return inside.some((other, at) => other !== twig.twigs[at]) || inside.length !== twig.twigs.length ? { ...twig, twigs: inside } : twig;
  });
}

const under = (twigs: readonly Twig[], parent: number, twig: Twig): Twig[] =>
  parent === 0
    ? [...twigs, twig]
    : among(twigs, parent, (list) => list.map((other) => (other.id === parent ? { ...other, twigs: [...other.twigs, twig] } : other)));

/** Hang a twig on another, 0 being the topic; blank text, a full map and too deep a place add none. */
export function add(outline: Outline, parent: number, text: string, own = false): Outline {
  const clean = text.trim();
  if (!clean || walk(outline.twigs).length >= MOST_TWIGS || (parent && !find(outline, parent))) return outline;
  if (depthOf(outline, parent) >= DEEPEST) return outline;
  const twig = { id: outline.next, text: clean, own, starter: "", twigs: [] };
  return { ...outline, twigs: under(outline.twigs, parent, twig), next: outline.next + 1 };
}

/** Change text or mark of a twig; blank text changes nothing. */
export function edit(outline: Outline, id: number, change: Partial<Pick<Twig, "text" | "own">>): Outline {
  const twig = find(outline, id);
  const next = { ...change, ...(change.text === undefined ? {} : { text: change.text.trim() }) };
  if (!twig || next.text === "" || Object.entries(next).every(([name, value]) => twig[name as keyof Twig] === value)) return outline;
  return { ...outline, twigs: among(outline.twigs, id, (list) => list.map((other) => (other.id === id ? { ...other, ...next } : other))) };
}

/** Take a twig off with everything that hangs on it. */
export const remove = (outline: Outline, id: number): Outline =>
  find(outline, id) ? { ...outline, twigs: among(outline.twigs, id, (list) => list.filter((twig) => twig.id !== id)) } : outline;

/** Move a twig up (-1) or down (1) among its mates; at the end nothing happens. */
export function shift(outline: Outline, id: number, by: -1 | 1): Outline {
  let moved = false;
  const twigs = among(outline.twigs, id, (list) => {
    const at = list.findIndex((twig) => twig.id === id);
    const to = at + by;
    if (to < 0 || to >= list.length) return [...list];
    moved = true;
    const next = [...list];
    [next[at], next[to]] = [next[to], next[at]];
    return next;
  });
  return moved ? { ...outline, twigs } : outline;
}

/** Id of what a twig hangs on; 0 is the topic. */
export function parentOf({ twigs }: Outline, id: number): number {
  return walk(twigs).find(({ twig }) => twig.twigs.some((inner) => inner.id === id))?.twig.id ?? 0;
}

/** Where a twig could hang: everywhere but on itself and its own, as long as it does not get too deep. */
export function homes(outline: Outline, id: number): Twig[] {
  const twig = find(outline, id);
  if (!twig) return [];
  const inside = new Set(walk([twig]).map((found) => found.twig.id));
  return walk(outline.twigs).flatMap(({ twig: other, depth }) => (inside.has(other.id) || depth + height(twig) > DEEPEST ? [] : [other]));
}

/** Hang a twig on another, at its end, with everything that hangs on it. */
export function hang(outline: Outline, id: number, parent: number): Outline {
  const twig = find(outline, id);
  if (!twig || parent === parentOf(outline, id)) return outline;
  if (parent !== 0 && !homes(outline, id).some((other) => other.id === parent)) return outline;
  return { ...outline, twigs: under(remove(outline, id).twigs, parent, twig) };
}

/** How many of the written twigs are the speaker's own words; the starters are ours and do not count. */
export function echo({ twigs }: Outline): { own: number; all: number } {
  const written = walk(twigs).filter(({ twig }) => !twig.starter);
  return { own: written.filter(({ twig }) => twig.own).length, all: written.length };
}
