import assert from "node:assert/strict";
import { test } from "node:test";
import { START, clock, done, restored, said } from "../../widgets/samtale/exercises/conversation_plan/model.ts";

const STEPS = [
  { id: "a", title: "A", prompt: "?", hint: "", choices: ["Ja", "Hvorfor?"] },
  { id: "b", title: "B", prompt: "?", hint: "", choices: [] },
];

test("what was said is the choice and the words", () => {
  const told = { ...START, texts: { a: " Noget ", b: "  " }, chosen: { a: "Ja" } };
  assert.equal(said(told, STEPS[0]), "Ja. Noget");
  assert.equal(said({ ...told, chosen: { a: "Hvorfor?" } }, STEPS[0]), "Hvorfor? Noget");
  assert.equal(said({ ...told, texts: {} }, STEPS[0]), "Ja");
  assert.equal(done(told, STEPS[0]), true);
  assert.equal(done(told, STEPS[1]), false);
});

test("what the browser kept is taken as far as it fits", () => {
  assert.deepEqual(restored(STEPS, undefined), START);
  assert.deepEqual(restored(STEPS, { at: 9, texts: { a: 7, b: "x" }, chosen: { a: "Nej", b: "Ja" }, date: "i morgen" }), {
    at: 2,
    texts: { b: "x" },
    chosen: {},
    date: "",
  });
  const whole = { at: 1, texts: { a: "x" }, chosen: { a: "Ja" }, date: "2027-03-04" };
  assert.deepEqual(restored(STEPS, whole), whole);
  for (const junk of [7, "x", null, [], { at: -1 }, { at: 0.5 }]) assert.equal(restored(STEPS, junk).at, 0);
});

test("the clock reads minutes and seconds", () => {
  assert.deepEqual([90, 65, 9, 0].map(clock), ["1:30", "1:05", "0:09", "0:00"]);
});
