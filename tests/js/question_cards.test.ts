import assert from "node:assert/strict";
import { test } from "node:test";
import * as deckOf from "../../widgets/samtale/exercises/question_cards/model.ts";

const card = (id: string) => ({ id, text: `Tekst ${id}`, hint: "" });
const FAMILIES = [
  { id: "f", title: "F", cards: ["f1", "f2", "f3", "f4", "f5", "f6"].map(card) },
  { id: "g", title: "G", cards: ["g1", "g2"].map(card) },
];
const ids = (deck: deckOf.Deck) => deckOf.cards(FAMILIES, deck).map(({ id }) => id);
const WRITTEN = ["f1", "f2", "f3", "f4", "f5", "f6", "g1", "g2"];

test("a new deck shows the first card of all, as written", () => {
  assert.deepEqual(ids(deckOf.START), WRITTEN);
  assert.equal(deckOf.position(FAMILIES, deckOf.START), 0);
});

test("on and back stop at the ends", () => {
  let deck = deckOf.move(FAMILIES, deckOf.START, -1);
  assert.equal(deck.current, "f1");
  for (let step = 0; step < 20; step += 1) deck = deckOf.move(FAMILIES, deck, 1);
  assert.equal(deck.current, "g2");
});

test("skipping goes on and marks the card once", () => {
  let deck = deckOf.skip(FAMILIES, deckOf.START);
  assert.equal(deck.current, "f2");
  deck = deckOf.skip(FAMILIES, deckOf.move(FAMILIES, deck, -1));
  assert.deepEqual(deck.skipped, ["f1"]);
});

test("one family alone", () => {
  const deck = deckOf.choose(FAMILIES, deckOf.START, "g");
  assert.deepEqual(ids(deck), ["g1", "g2"]);
  assert.equal(deck.current, "g1");
  assert.deepEqual(ids(deckOf.choose(FAMILIES, deck, "")), WRITTEN);
});

test("shuffling moves only the family of the card on top", () => {
  const orders = [1, 2, 3, 4, 5].map((seed) => ids(deckOf.shuffle(FAMILIES, deckOf.START, seed)));
  for (const order of orders) {
    assert.deepEqual([...order.slice(0, 6)].sort(), WRITTEN.slice(0, 6));
    assert.deepEqual(order.slice(6), ["g1", "g2"]);
  }
  assert.ok(new Set(orders.map(String)).size > 1);
  assert.deepEqual(orders[0], ids(deckOf.shuffle(FAMILIES, deckOf.START, 1)));
});

test("every card comes first about as often", () => {
  const first = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const [top] = deckOf.shuffled(FAMILIES[0].cards, seed);
    first.set(top.id, (first.get(top.id) ?? 0) + 1);
  }
  for (const count of first.values()) assert.ok(Math.abs(count - 1000) < 150, String([...first]));
});

test("the written order comes back", () => {
  assert.deepEqual(ids(deckOf.unshuffle(FAMILIES, deckOf.shuffle(FAMILIES, deckOf.START, 7))), WRITTEN);
});

test("pinning twice unpins, and a pinned card can be shown from another family", () => {
  const pinned = deckOf.togglePin(deckOf.START, "g2");
  assert.deepEqual(deckOf.togglePin(pinned, "g2").pinned, []);
  const shown = deckOf.show(FAMILIES, deckOf.choose(FAMILIES, pinned, "f"), "g2");
  assert.equal(shown.family, "");
  assert.equal(deckOf.cards(FAMILIES, shown)[deckOf.position(FAMILIES, shown)].id, "g2");
});

test("a kept deck forgets cards and families that are gone", () => {
  const old = { family: "x", seeds: {}, current: "x1", pinned: ["x1", "f1"], skipped: ["x2"] };
  assert.deepEqual(deckOf.fitting(FAMILIES, old), { family: "", seeds: {}, current: "", pinned: ["f1"], skipped: [] });
});
