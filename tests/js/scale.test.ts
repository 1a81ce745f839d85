import assert from "node:assert/strict";
import { test } from "node:test";
import { STOPS, TYPING, stopAt, typed } from "../../widgets/samtale/exercises/scale/model.ts";

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

test("eleven stops share the row evenly", () => {
  assert.deepEqual(STOPS.map((stop) => stopAt(100 + (stop + 0.5) * 20, 100, 220)), STOPS);
});

test("a pointer outside the row means its end", () => {
  assert.equal(stopAt(-50, 100, 220), 0);
  assert.equal(stopAt(900, 100, 220), 10);
});
