import assert from "node:assert/strict";
import { test } from "node:test";
import * as quiz from "../../widgets/samtale/exercises/quiz/model.ts";

const question = (id: string, holds: quiz.Question["holds"], age: quiz.Question["age"] = "fresh"): quiz.Question => ({
  id, holds, age, claim: id, verdict: "", now: "nu", provisions: "", source: "s", valid_from: "", checked_on: "", sources_as_of: "", awaits: false,
});
const QUESTIONS = [question("a", "no"), question("b", "yes"), question("c", "open"), question("d", "no")];
function told(answers: Record<string, [quiz.Said, number]>): quiz.Round {
  let round = quiz.START;
  for (const [id, [said, sure]] of Object.entries(answers)) round = quiz.answer(quiz.answer(round, id, { said, sure }), id, { shown: true });
  return round;
}

test("an answer that was shown is settled", () => {
  const round = told({ a: ["yes", 9] });
  assert.equal(quiz.answer(round, "a", { said: "no" }), round);
});

test("right and wrong are judged by the source, and not at all without one", () => {
  const right = (id: number, said: quiz.Said) => quiz.isRight(QUESTIONS[id], { said, sure: 5, shown: true });
  assert.deepEqual([right(0, "no"), right(0, "yes"), right(1, "yes"), right(2, "yes"), right(0, "unknown")], [true, false, true, undefined, undefined]);
});

test("how sure and how right are set beside each other, and surprises are named", () => {
  const { right, judged, bands, surprises } = quiz.result(QUESTIONS, told({ a: ["yes", 9], b: ["yes", 7], c: ["no", 10], d: ["no", 3] }));
  assert.deepEqual([right, judged], [2, 3]);
  assert.deepEqual(bands, { sure: { right: 1, judged: 2 }, between: { right: 0, judged: 0 }, unsure: { right: 1, judged: 1 } });
  assert.deepEqual(surprises.map(({ id }) => id), ["a"]);
});

test("an answer that was not shown counts for nothing", () => {
  const round = quiz.answer(quiz.START, "a", { said: "yes", sure: 10 });
  assert.equal(quiz.result(QUESTIONS, round).judged, 0);
  assert.equal(quiz.isDone(QUESTIONS, round), false);
});

test("rules past their date are not asked", () => {
  assert.deepEqual(quiz.asked([question("a", "no", "expired"), question("b", "no", "old")]).map(({ id }) => id), ["b"]);
});

test("what to look up is marked and unmarked", () => {
  const round = quiz.turnLook(quiz.turnLook(quiz.START, "a"), "b");
  assert.deepEqual(quiz.turnLook(round, "a").look, ["b"]);
});

test("what was kept comes back as far as it is whole", () => {
  const round = quiz.turnLook(told({ a: ["yes", 9] }), "a");
  assert.deepEqual(quiz.restored(JSON.parse(JSON.stringify(round))), round);
  for (const junk of [undefined, null, 3, [], {}, { answers: [], look: [] }, { answers: {}, look: 3 }]) assert.deepEqual(quiz.restored(junk), quiz.START);
  const odd = quiz.restored({ at: -4, answers: { a: { said: "gud", sure: 99, shown: true }, b: 7 }, look: [3, "a"] });
  assert.deepEqual(odd, { at: 0, answers: { a: { sure: 10, shown: false } }, look: ["a"] });
});
