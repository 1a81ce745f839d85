import assert from "node:assert/strict";
import { test } from "node:test";
import { type Step, told, walked } from "../../widgets/samtale/exercises/decision_guide/model.ts";

const step = (id: string, ...to: string[]): Step => ({
  id, question: `${id}?`, hint: "", rule: "", options: to.map((name) => ({ text: `til ${name}`, to: name })), end: to.length ? [] : ["slut"],
});
const STEPS = [step("a", "b", "c"), step("b", "c", "c"), step("c")];
const ids = (way: number[]) => walked(STEPS, way).map(({ id }) => id).join("");

test("a way leads from the first step to an end", () => {
  assert.deepEqual([ids([]), ids([0]), ids([0, 1]), ids([1])], ["a", "ab", "abc", "ac"]);
});

test("what leads nowhere is not walked", () => {
  assert.deepEqual([ids([7]), ids([1, 0, 0]), walked([], [0])], ["a", "ac", []]);
});

test("questions and answers so far", () => {
  assert.deepEqual(told(STEPS, [0, 1]), [{ question: "a?", answer: "til b" }, { question: "b?", answer: "til c" }]);
});
