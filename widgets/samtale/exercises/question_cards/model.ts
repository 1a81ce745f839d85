// The deck as a pure state machine: which cards lie in which order, and which one is on top.
export interface Card {
  id: string;
  text: string;
  hint: string;
}

export interface Family {
  id: string;
  title: string;
  cards: Card[];
}

export interface Deck {
  /** The family that is played, or "" for all of them. */
  family: string;
  /** Seed of the order of each shuffled family; a family without one lies as written. */
  seeds: Record<string, number>;
  /** The card on top, by id; "" before the first draw means the first card. */
  current: string;
  pinned: string[];
  skipped: string[];
}

export const START: Deck = { family: "", seeds: {}, current: "", pinned: [], skipped: [] };

/** A small seeded generator (mulberry32), so that a shuffled order survives a reload. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same items in an order that the seed decides (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  const next = random(seed);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** The cards that are played, in their order. */
export function cards(families: readonly Family[], deck: Deck): Card[] {
  return families
    .filter(({ id }) => deck.family === "" || deck.family === id)
    .flatMap((family) => {
      const seed = deck.seeds[family.id];
      return seed === undefined ? family.cards : shuffled(family.cards, seed);
    });
}

/** Place of the card on top, from 0. */
export function position(families: readonly Family[], deck: Deck): number {
  return Math.max(0, cards(families, deck).findIndex(({ id }) => id === deck.current));
}

export function familyOf(families: readonly Family[], card: string): Family | undefined {
  return families.find(({ cards }) => cards.some(({ id }) => id === card));
}

/** Go `steps` cards on or back; the ends stay the ends. */
export function move(families: readonly Family[], deck: Deck, steps: number): Deck {
  const pile = cards(families, deck);
  const to = Math.min(pile.length - 1, Math.max(0, position(families, deck) + steps));
  return { ...deck, current: pile[to]?.id ?? "" };
}

/** Go on without this card; it is marked, so that one sees it was skipped. */
export function skip(families: readonly Family[], deck: Deck): Deck {
  const card = cards(families, deck)[position(families, deck)];
  const skipped = deck.skipped.includes(card.id) ? deck.skipped : [...deck.skipped, card.id];
  return move(families, { ...deck, skipped }, 1);
}

export function togglePin(deck: Deck, card: string): Deck {
  const pinned = deck.pinned.includes(card)
    ? deck.pinned.filter((id) => id !== card)
    : [...deck.pinned, card];
  return { ...deck, pinned };
}

/** Play one family, or all with "". */
export function choose(families: readonly Family[], deck: Deck, family: string): Deck {
  const chosen = { ...deck, family };
  return { ...chosen, current: cards(families, chosen)[0]?.id ?? "" };
}

/** Shuffle the family of the card on top; the others stay as they lie. */
export function shuffle(families: readonly Family[], deck: Deck, seed: number): Deck {
  const family = familyOf(families, cards(families, deck)[position(families, deck)].id);
  if (!family) return deck;
  const mixed = { ...deck, seeds: { ...deck.seeds, [family.id]: seed } };
  return { ...mixed, current: shuffled(family.cards, seed)[0].id };
}

/** Back to the written order. */
export function unshuffle(families: readonly Family[], deck: Deck): Deck {
  const straight = { ...deck, seeds: {} };
  return { ...straight, current: cards(families, straight)[0]?.id ?? "" };
}

/** Show a certain card, wherever it lies. */
export function show(families: readonly Family[], deck: Deck, card: string): Deck {
  const there = cards(families, deck).some(({ id }) => id === card);
  return { ...deck, family: there ? deck.family : "", current: card };
}

/** A kept deck that still fits the cards; texts may have changed since. */
export function fitting(families: readonly Family[], deck: Deck): Deck {
  const known = new Set(families.flatMap(({ cards }) => cards.map(({ id }) => id)));
  return {
    ...deck,
    family: families.some(({ id }) => id === deck.family) ? deck.family : "",
    current: known.has(deck.current) ? deck.current : "",
    pinned: deck.pinned.filter((id) => known.has(id)),
    skipped: deck.skipped.filter((id) => known.has(id)),
  };
}
