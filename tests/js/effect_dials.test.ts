import assert from "node:assert/strict";
import { test } from "node:test";
import * as model from "../../widgets/samtale/exercises/effect_dials/model.ts";

const OPTIONS = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));
const DIALS = ["stof", "sind", "sted"].map((id) => ({ id, title: id, options: OPTIONS }));

function set(dials: model.Dials, setting: model.Setting, guess = "ro"): model.Dials {
  const turned = Object.entries(setting).reduce((now, [dial, option]) => model.turn(now, dial, option), dials);
  return { ...turned, guess };
}

const first = () => model.keep(DIALS, set(model.START, { stof: "a", sind: "a", sted: "a" }, " ro "));

test("the first guess needs every dial and words", () => {
  assert.equal(model.fault(DIALS, set(model.START, { stof: "a", sind: "a" })), "need_dials");
  assert.equal(model.fault(DIALS, set(model.START, { stof: "a", sind: "a", sted: "a" }, "  ")), "need_words");
  assert.equal(model.keep(DIALS, model.START), model.START);
  assert.deepEqual(first().rows, [{ id: 1, setting: { stof: "a", sind: "a", sted: "a" }, text: "ro" }]);
  assert.equal(first().guess, "");
});

test("the next guess needs one turned dial, no more and no less", () => {
  const none = set(first(), {});
  const one = set(first(), { sted: "b" });
  const two = set(first(), { sted: "b", sind: "c" });
  assert.deepEqual([none, one, two].map((dials) => model.fault(DIALS, dials)), ["need_turn", "", "turned_many"]);
  assert.equal(model.keep(DIALS, two), two);
  assert.equal(model.keep(DIALS, one).rows.length, 2);
});

test("a dial that is turned back is not turned", () => {
  assert.equal(model.fault(DIALS, set(first(), { sted: "a" })), "need_turn");
});

test("what was turned is named", () => {
  assert.deepEqual(model.turned(DIALS, { stof: "a", sind: "a", sted: "a" }, { stof: "a", sind: "b", sted: "c" }).map(({ id }) => id), ["sind", "sted"]);
});

test("a removed guess leaves the others, and ids stay their own", () => {
  const two = model.keep(DIALS, set(first(), { sted: "b" }));
  const one = model.remove(two, 1);
  assert.deepEqual(one.rows.map(({ id }) => id), [2]);
  assert.deepEqual(model.keep(DIALS, set(one, { sind: "b" })).rows.map(({ id }) => id), [2, 3]);
  assert.equal(model.fault(DIALS, set(model.remove(model.remove(two, 1), 2), {})), "");
});

test("an option that is gone reads as nothing", () => {
  assert.equal(model.textOf(DIALS[0], { stof: "z" }), "–");
  assert.equal(model.textOf(DIALS[0], { stof: "b" }), "B");
});

test("the store gives back what fits, and a new beginning for junk", () => {
  const two = model.keep(DIALS, set(first(), { sted: "b" }));
  assert.deepEqual(model.restored(DIALS, JSON.parse(JSON.stringify(two))), two);
  for (const junk of [undefined, null, 7, "x", [], { setting: 3, guess: {}, rows: "x" }, { rows: [null, { text: 4 }, { text: "" }] }])
    assert.deepEqual(model.restored(DIALS, junk), model.START);
  assert.deepEqual(model.restored(DIALS, { setting: { stof: "z", sind: "a", ukendt: "a" } }).setting, { sind: "a" });
});
