// What sorting cards means, without a screen: places, order, undo, and readings beside each other.
export interface Card {
  id: string;
  text: string;
  key: string[];
  why: string;
}

export interface Pile {
  id: string;
  title: string;
  hint: string;
}

/** Where cards lie (piles by card), or in which order; an order lists every card. */
export interface Layout {
  places: Record<string, string[]>;
  order: string[];
}

export interface Round extends Layout {
  past: Layout[];
}

export type Person = "own" | "partner";

export interface Sort {
  view: Person | "result";
  own: Round;
  partner: Round;
  paired: boolean;
  key: boolean;
}

/** So many steps can be undone. */
export const STEPS = 50;
/** A card that may lie in several piles lies in so many at most. */
export const MOST_PLACES = 2;
const EMPTY: Round = { places: {}, order: [], past: [] };
export const START: Sort = { view: "own", own: EMPTY, partner: EMPTY, paired: false, key: false };

export const placesOf = (layout: Layout, card: string): string[] => layout.places[card] ?? [];

const only = ({ places, order }: Layout): Layout => ({ places, order });
const stepped = (round: Round, layout: Layout): Round => ({ ...layout, past: [...round.past, only(round)].slice(-STEPS) });

/** Lay a card into a pile, or take it out again. With `several` it may lie in two, and a third place is refused. */
export function lay(piles: readonly Pile[], several: boolean, round: Round, card: string, pile: string): Round {
  const had = placesOf(round, card);
  if (had.includes(pile)) return put(piles, round, card, had.filter((other) => other !== pile));
  if (several && had.length === MOST_PLACES) return round;
  return put(piles, round, card, several ? [...had, pile] : [pile]);
}

/** Lay a card into just these piles; none is the stock. */
export function put(piles: readonly Pile[], round: Round, card: string, next: readonly string[]): Round {
  const sorted = piles.map(({ id }) => id).filter((id) => next.includes(id));
  if (sorted.join() === placesOf(round, card).join()) return round;
  const { [card]: _, ...rest } = round.places;
  return stepped(round, { order: round.order, places: sorted.length ? { ...rest, [card]: sorted } : rest });
}

/** The cards in their order; those that nobody has moved stand as they were written. */
export function ordered(cards: readonly Card[], layout: Layout): Card[] {
  if (!layout.order.length) return [...cards];
  return layout.order.flatMap((id) => cards.find((card) => card.id === id) ?? []);
}

/** Move a card to a place, from 0; outside the list nothing happens. */
export function moveTo(cards: readonly Card[], round: Round, card: string, place: number): Round {
  const ids = ordered(cards, round).map(({ id }) => id);
  const from = ids.indexOf(card);
  if (from < 0 || place < 0 || place >= ids.length || place === from) return round;
  ids.splice(from, 1);
  ids.splice(place, 0, card);
  return stepped(round, { places: round.places, order: ids });
}

export const isBlank = (layout: Layout): boolean => !layout.order.length && !Object.keys(layout.places).length;

export function clear(round: Round): Round {
  return isBlank(round) ? round : stepped(round, only(EMPTY));
}

export function undo(round: Round): Round {
  const before = round.past.at(-1);
  return before ? { ...before, past: round.past.slice(0, -1) } : round;
}

/** The cards of a pile; "" is the stock of cards that lie nowhere. */
export function inPile(cards: readonly Card[], layout: Layout, pile: string): Card[] {
  return cards.filter(({ id }) => (pile ? placesOf(layout, id).includes(pile) : !placesOf(layout, id).length));
}

export const hasKey = (cards: readonly Card[]): boolean => cards.some(({ key }) => key.length > 0);

export const keyOf = (cards: readonly Card[]): Layout => ({
  places: Object.fromEntries(cards.filter(({ key }) => key.length).map(({ id, key }) => [id, key])),
  order: [],
});

/** Cards that two layouts place differently, or in an order that differs, as written. */
export function partings(cards: readonly Card[], one: Layout, other: Layout, ranking: boolean): Card[] {
  if (!ranking) return cards.filter(({ id }) => [...placesOf(one, id)].sort().join() !== [...placesOf(other, id)].sort().join());
  const [first, second] = [ordered(cards, one), ordered(cards, other)].map((list) => list.map(({ id }) => id));
  return cards.filter(({ id }) => first!.indexOf(id) !== second!.indexOf(id));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function fittingLayout(cards: readonly Card[], piles: readonly Pile[], several: boolean, kept: unknown): Layout {
  const told = isRecord(kept) ? kept : {};
  const places: Record<string, string[]> = {};
  for (const { id } of cards) {
    const had = isRecord(told.places) ? told.places[id] : [];
    const has = piles.map((pile) => pile.id).filter((pile) => Array.isArray(had) && had.includes(pile));
    if (has.length) places[id] = has.slice(0, several ? MOST_PLACES : 1);
  }
  const ids = cards.map(({ id }) => id);
  const order = Array.isArray(told.order) ? ids.filter((id) => (told.order as unknown[]).includes(id)) : [];
  const whole = order.length === ids.length && (told.order as unknown[]).length === ids.length;
  return { places, order: whole ? (told.order as string[]) : [] };
}

/** What a store that anybody can change kept, as far as it fits cards and piles that may have changed since. */
export function fitting(cards: readonly Card[], piles: readonly Pile[], several: boolean, kept: unknown): Sort {
  const told = isRecord(kept) ? kept : {};
  const round = (raw: unknown): Round => {
    const past = isRecord(raw) && Array.isArray(raw.past) ? raw.past : [];
    const layout = fittingLayout(cards, piles, several, raw);
    return { ...layout, past: past.slice(-STEPS).map((step) => fittingLayout(cards, piles, several, step)) };
  };
  const view = told.view === "partner" || told.view === "result" ? told.view : "own";
  return { view, own: round(told.own), partner: round(told.partner), paired: told.paired === true, key: told.key === true };
}
