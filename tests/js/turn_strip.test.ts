import assert from "node:assert/strict";
import { test } from "node:test";
import * as compare from "../../widgets/samtale/exercises/turn_strip/compare.ts";
import * as strip from "../../widgets/samtale/exercises/turn_strip/model.ts";

const turn = (id: string, who: string, more: Partial<strip.Turn> = {}): strip.Turn => ({
  id,
  who,
  text: `Tekst ${id}`,
  key: [],
  bend: false,
  why: "",
  ...more,
});
const TURNS = [
  turn("a", "dig", { key: ["closed"] }),
  turn("b", "ung"),
  turn("c", "dig", { key: ["waiting"], bend: true }),
  turn("d", "ung"),
  turn("e", "dig", { key: ["echo", "open"] }),
];
const TAGS = ["open", "closed", "echo", "waiting"];
const NEW = strip.START.own;
const marks = (tags: Record<string, string[]>, bend = ""): strip.Marks => ({ tags, bend });
const KEY = strip.keyOf(TURNS, TAGS);

test("tags stand in the order in which they are offered, and twice takes one away", () => {
  let round = strip.toggle(TAGS, NEW, "a", "echo");
  round = strip.toggle(TAGS, round, "a", "open");
  assert.deepEqual(round.tags, { a: ["open", "echo"] });
  round = strip.toggle(TAGS, strip.toggle(TAGS, round, "a", "open"), "a", "echo");
  assert.deepEqual(round.tags, {});
  assert.deepEqual(NEW.tags, {}, "nothing is changed in place");
});

test("the talk bends at one turn at most", () => {
  const round = strip.flag(strip.flag(NEW, "b"), "c");
  assert.equal(round.bend, "c");
  assert.equal(strip.flag(round, "c").bend, "");
});

test("undo goes back step by step, also over clearing, and stops at the beginning", () => {
  let round = strip.flag(strip.toggle(TAGS, NEW, "a", "open"), "c");
  round = strip.clear(round);
  assert.ok(strip.isBlank(round));
  round = strip.undo(round);
  assert.deepEqual(marks(round.tags, round.bend), marks({ a: ["open"] }, "c"));
  round = strip.undo(round);
  assert.deepEqual(marks(round.tags, round.bend), marks({ a: ["open"] }));
  round = strip.undo(strip.undo(strip.undo(round)));
  assert.deepEqual(round, NEW);
});

test("clearing nothing is no step", () => {
  assert.equal(strip.clear(NEW), NEW);
});

test("only so many steps are kept", () => {
  let round = NEW;
  for (let step = 0; step < strip.STEPS + 9; step += 1) round = strip.flag(round, "b");
  assert.equal(round.past.length, strip.STEPS);
});

test("the way through the staff's turns", () => {
  assert.equal(strip.firstOpen(TURNS, NEW), "a");
  assert.equal(strip.firstOpen(TURNS, marks({ a: ["open"], c: ["echo"] })), "e");
  assert.equal(strip.firstOpen(TURNS, marks({ a: ["open"], c: ["echo"], e: ["echo"] })), "");
  assert.equal(strip.following(TURNS, "a"), "c");
  assert.equal(strip.following(TURNS, "e"), "");
});

test("a kept strip forgets turns and tags that are gone, and whatever is no strip", () => {
  const kept = {
    view: "result",
    paired: true,
    key: 1,
    own: { tags: { a: ["waiting", "why", "open"], b: ["open"], x: ["open"] }, bend: "x", past: [{ tags: 4 }, null] },
    partner: "nej",
  };
  const fits = strip.fitting(TURNS, TAGS, kept);
  assert.deepEqual(fits.own, { tags: { a: ["open", "waiting"] }, bend: "", past: [marks({}), marks({})] });
  assert.deepEqual(fits.partner, NEW);
  assert.deepEqual([fits.view, fits.paired, fits.key], ["result", true, false]);
  for (const junk of [undefined, null, 3, "x", [], { own: { tags: null } }, { view: "alt" }]) {
    assert.deepEqual(strip.fitting(TURNS, TAGS, junk), strip.START);
  }
  const mine = { ...strip.START, own: strip.toggle(TAGS, NEW, "a", "open") };
  assert.deepEqual(strip.fitting(TURNS, TAGS, JSON.parse(JSON.stringify(mine))), mine);
});

test("the key is one reading like the others", () => {
  assert.deepEqual(KEY, marks({ a: ["closed"], c: ["waiting"], e: ["open", "echo"] }, "c"));
  assert.ok(strip.hasKey(TURNS));
  assert.ok(!strip.hasKey([turn("a", "dig")]));
});

test("agreement on a turn", () => {
  assert.equal(compare.agreement([], []), "empty");
  assert.equal(compare.agreement(["open", "echo"], ["echo", "open"]), "same");
  assert.equal(compare.agreement(["open"], ["echo", "open"]), "partly");
  assert.equal(compare.agreement(["open"], []), "apart");
  assert.equal(compare.agreement(["open"], ["echo"]), "apart");
  assert.deepEqual(compare.shared(["open", "echo"], ["echo"]), ["echo"]);
});

test("where two readings part, by the numbers on the screen", () => {
  assert.deepEqual(compare.partings(TURNS, KEY, KEY), []);
  assert.deepEqual(compare.partings(TURNS, marks({ a: ["closed"], c: ["open"] }), KEY), [3, 5]);
  assert.equal(compare.place(TURNS, "c"), 3);
  assert.equal(compare.place(TURNS, ""), 0);
});

test("who reads a turn as the key does", () => {
  const own = { reader: "own" as const, marks: marks({ a: ["closed"] }) };
  const partner = { reader: "partner" as const, marks: marks({ a: ["closed", "open"] }) };
  const key = { reader: "key" as const, marks: KEY };
  assert.deepEqual(compare.sameAsKey([own, partner, key], ["closed"], "a"), ["own"]);
  assert.deepEqual(compare.sameAsKey([partner, key], ["closed"], "a"), []);
});

test("counts before the bend and from it on; without one all is before", () => {
  const tags = { a: ["open"], c: ["open"], e: ["open", "echo"] };
  assert.deepEqual(compare.around(TURNS, marks(tags, "c"), "open"), [1, 2]);
  assert.deepEqual(compare.around(TURNS, marks(tags, "d"), "open"), [2, 1]);
  assert.deepEqual(compare.around(TURNS, marks(tags, "a"), "open"), [0, 3]);
  assert.deepEqual(compare.around(TURNS, marks(tags), "open"), [3, 0]);
  assert.deepEqual(compare.around(TURNS, marks(tags, "c"), "closed"), [0, 0]);
});

test("a list in words", () => {
  assert.equal(compare.listed([], "og"), "");
  assert.equal(compare.listed([2], "og"), "2");
  assert.equal(compare.listed([2, 5, 7], "og"), "2, 5 og 7");
});
