import assert from "node:assert/strict";
import { test } from "node:test";
import * as compare from "../../widgets/samtale/exercises/card_sort/compare.ts";
import * as sort from "../../widgets/samtale/exercises/card_sort/model.ts";

const card = (id: string, key: string[] = []): sort.Card => ({ id, text: `Kort ${id}`, key, why: "" });
const CARDS = [card("a", ["x"]), card("b", ["y"]), card("c")];
const PILES = ["x", "y", "z"].map((id) => ({ id, title: id.toUpperCase(), hint: "" }));
const NEW = sort.START.own;
const lay = (round: sort.Round, id: string, pile: string, several = false) => sort.lay(PILES, several, round, id, pile);
const t = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(" ");

test("a card moves to the pile where it is laid, and back when it is laid there again", () => {
  let round = lay(NEW, "a", "x");
  round = lay(round, "a", "y");
  assert.deepEqual(round.places, { a: ["y"] });
  round = lay(round, "a", "y");
  assert.deepEqual(round.places, {});
  assert.deepEqual(sort.inPile(CARDS, round, "").map(({ id }) => id), ["a", "b", "c"]);
});

test("with several a card lies in two piles, in the order of the piles, and a third is refused", () => {
  let round = lay(NEW, "a", "z", true);
  round = lay(round, "a", "x", true);
  assert.deepEqual(round.places, { a: ["x", "z"] });
  assert.equal(lay(round, "a", "y", true), round);
});

test("cards are put in order, and nothing happens outside the list", () => {
  const ids = (round: sort.Round) => sort.ordered(CARDS, round).map(({ id }) => id).join("");
  let round = sort.moveTo(CARDS, NEW, "c", 0);
  assert.equal(ids(round), "cab");
  round = sort.moveTo(CARDS, round, "c", 2);
  assert.equal(ids(round), "abc");
  assert.equal(sort.moveTo(CARDS, round, "a", -1), round);
  assert.equal(sort.moveTo(CARDS, round, "a", 3), round);
  assert.equal(sort.moveTo(CARDS, round, "nix", 1), round);
});

test("at least twenty steps can be undone, one by one", () => {
  let round = NEW;
  for (let step = 0; step < 25; step += 1) round = lay(round, "a", step % 2 ? "x" : "y");
  for (let step = 0; step < 25; step += 1) round = sort.undo(round);
  assert.deepEqual(round.places, {});
  assert.equal(sort.undo(round), round);
});

test("clearing can be undone, and an empty table needs no clearing", () => {
  const round = lay(NEW, "a", "x");
  assert.deepEqual(sort.undo(sort.clear(round)).places, { a: ["x"] });
  assert.equal(sort.clear(NEW), NEW);
});

test("partings name the cards that lie differently", () => {
  const other = lay(lay(NEW, "a", "x"), "b", "z");
  const ids = (layout: sort.Layout) => sort.partings(CARDS, layout, other, false).map(({ id }) => id);
  assert.deepEqual(ids(lay(NEW, "a", "x")), ["b"]);
  assert.deepEqual(ids(NEW), ["a", "b"]);
  assert.deepEqual(sort.partings(CARDS, NEW, sort.moveTo(CARDS, NEW, "c", 1), true).map(({ id }) => id), ["b", "c"]);
});

test("only cards with an answer count against the key", () => {
  const own = lay(lay(NEW, "a", "x"), "c", "z");
  const readings: compare.Reading[] = [
    { reader: "own", layout: own },
    { reader: "partner", layout: lay(NEW, "a", "x") },
    { reader: "key", layout: sort.keyOf(CARDS) },
  ];
  assert.deepEqual(compare.overall(CARDS, readings, false, t), ["alike_partner 2 3", "alike_key 1 2"]);
});

test("a file lists each pile, and the cards that lie nowhere", () => {
  const told = compare.entries(CARDS, PILES, [{ reader: "own", layout: lay(NEW, "a", "x") }], t);
  assert.deepEqual(told.map(({ heading, text }) => `${heading}: ${text}`), ["X: - Kort a", "Y: ", "Z: ", "nowhere: - Kort b\n- Kort c"]);
  const ranked = compare.entries(CARDS, [], [{ reader: "own", layout: sort.moveTo(CARDS, NEW, "c", 0) }], t);
  assert.deepEqual(ranked, [{ heading: "in_order", text: "1. Kort c\n2. Kort a\n3. Kort b" }]);
});

test("a store that somebody changed is mended", () => {
  for (const kept of [null, 7, "x", { own: 3, view: "nix" }, { own: { places: [], order: ["a"], past: [1] } }]) {
    const mended = sort.fitting(CARDS, PILES, false, kept);
    assert.equal(mended.view, "own");
    assert.deepEqual(mended.own.places, {});
    assert.deepEqual(mended.own.order, []);
  }
  const kept = { own: { places: { a: ["y", "x", "q"], gone: ["x"] }, order: ["b", "a", "c"], past: [] }, paired: true };
  const mended = sort.fitting(CARDS, PILES, false, kept);
  assert.deepEqual(mended.own.places, { a: ["x"] });
  assert.deepEqual(mended.own.order, ["b", "a", "c"]);
  assert.deepEqual(sort.fitting(CARDS, PILES, true, kept).own.places, { a: ["x", "y"] });
  const twice = sort.fitting(CARDS, PILES, false, { own: { order: ["a", "a", "b", "c"] } });
  assert.deepEqual(twice.own.order, []);
});
