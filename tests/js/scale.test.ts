import assert from "node:assert/strict";
import { test } from "node:test";
import {
  NOTHING,
  STOPS,
  TREMBLE,
  TYPING,
  dragged,
  isAnswer,
  keyed,
  stopAt,
  typed,
} from "../../widgets/samtale/exercises/scale/model.ts";

test("a digit is its stop", () => {
  for (const digit of "0123456789") assert.equal(typed(digit, undefined, 0), Number(digit));
});

test("one and a quick zero are ten", () => {
  assert.equal(typed("0", { digit: "1", at: 0 }, TYPING - 1), 10);
});

test("a slow zero, or a zero after another digit, is zero", () => {
  assert.equal(typed("0", { digit: "1", at: 0 }, TYPING), 0);
  assert.equal(typed("0", { digit: "2", at: 0 }, 1), 0);
});

test("arrows go one stop and stay at the ends", () => {
  assert.deepEqual(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"].map((key) => keyed(key, 5)), [6, 6, 4, 4]);
  assert.deepEqual([keyed("ArrowRight", 10), keyed("ArrowLeft", 0)], [10, 0]);
  assert.deepEqual([keyed("Home", 5), keyed("End", 5), keyed("Tab", 5)], [0, 10, undefined]);
});

const ROW = { left: 100, top: 40, width: 220, height: 50 };
const ROWS = { left: 100, top: 40, width: 120, height: 100 };

test("eleven stops share one row evenly", () => {
  assert.deepEqual(STOPS.map((stop) => stopAt({ x: 100 + (stop + 0.5) * 20, y: 60 }, ROW, 11)), STOPS);
});

test("eleven stops stand in two rows of six", () => {
  const centre = (stop: number) => ({ x: 100 + ((stop % 6) + 0.5) * 20, y: stop < 6 ? 60 : 110 });
  assert.deepEqual(STOPS.map((stop) => stopAt(centre(stop), ROWS, 6)), STOPS);
  assert.equal(stopAt({ x: 215, y: 110 }, ROWS, 6), 10, "the empty place after ten is ten");
});

test("a pointer outside means the nearest stop", () => {
  assert.equal(stopAt({ x: -50, y: 60 }, ROW, 11), 0);
  assert.equal(stopAt({ x: 900, y: -10 }, ROW, 11), 10);
  assert.equal(stopAt({ x: 0, y: 900 }, ROWS, 6), 6);
});

test("a tap, a tremble and a scroll are no drag", () => {
  const from = { x: 50, y: 50 };
  assert.equal(dragged(from, from), false);
  assert.equal(dragged(from, { x: 50 + TREMBLE, y: 50 }), false);
  assert.equal(dragged(from, { x: 70, y: 80 }), false);
  assert.equal(dragged(from, { x: 50 - TREMBLE - 1, y: 52 }), true);
});

test("only a whole answer with marks on the scale is taken from the store", () => {
  assert.ok(isAnswer(NOTHING));
  assert.ok(isAnswer({ value: 0, before: 10, passed: false }));
  for (const value of [11, -1, 3.5, "7", true, undefined, {}]) {
    assert.equal(isAnswer({ value, before: null, passed: false }), false, String(value));
    assert.equal(isAnswer({ value: null, before: value, passed: false }), false, String(value));
  }
  for (const kept of [undefined, null, 7, "7", { value: 3, before: null }]) assert.equal(isAnswer(kept), false);
});
