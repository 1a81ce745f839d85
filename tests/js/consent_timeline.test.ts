import assert from "node:assert/strict";
import { test } from "node:test";
import { atAge, changes } from "../../widgets/samtale/exercises/consent_timeline/model.ts";

const band = (id: string, help: string, from_age: number, to_age: number) => ({ id, help, from_age, to_age, claim_2016: "", rule: "x" });
const BANDS = [band("a", "råd", 14, 17), band("b", "råd", 18, 22), band("c", "part", 14, 22)];

test("an age belongs to one band of each kind of help", () => {
  assert.deepEqual(atAge(BANDS, 17).map(({ id }) => id), ["a", "c"]);
  assert.deepEqual(atAge(BANDS, 18).map(({ id }) => id), ["b", "c"]);
});

test("something changes only where a band ends", () => {
  assert.equal(changes(BANDS, 14, 17), false);
  assert.equal(changes(BANDS, 17, 18), true);
  assert.equal(changes(BANDS, 22, 14), true);
});
