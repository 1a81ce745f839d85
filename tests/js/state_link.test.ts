import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHash, toHash } from "../../widgets/samtale/prevalence/state_link/model.ts";
import { ticks } from "../../widgets/samtale/prevalence/pictures/scale.ts";

test("choices survive the address", () => {
  const choices = { rate: "cfr_problem", base: "2012", base_to: "", level: "0.95" };
  assert.deepEqual(fromHash(toHash(choices)), choices);
  assert.match(toHash(choices), /^#skoen\?[a-z0-9_.=&]+$/);
});

test("another part of an address is not ours", () => {
  for (const hash of ["", "#", "#trin-3", "#skoen"]) assert.equal(fromHash(hash), null);
});

test("marks of an axis are round and lie on it", () => {
  assert.deepEqual(ticks(470, 810, 5), [500, 600, 700, 800]);
  assert.deepEqual(ticks(0, 3, 5), [0, 1, 2, 3]);
});
