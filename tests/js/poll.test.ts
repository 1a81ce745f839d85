import assert from "node:assert/strict";
import { test } from "node:test";
import * as poll from "../../widgets/samtale/exercises/poll/model.ts";
import { LEAST, bars, hands, leaders, mayShow } from "../../widgets/frontend/shared/tally.ts";

const CHOICES = ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() }));
const counted = (numbers: Record<string, number>, people = 0) => ({
  ...poll.START,
  counts: { q: numbers },
  people: { q: people },
});

test("one choice replaces the one before, and goes when it is taken again", () => {
  let answers = poll.take(poll.START, "q", "a", 1);
  answers = poll.take(answers, "q", "b", 1);
  assert.deepEqual(answers.own, { q: ["b"] });
  assert.deepEqual(poll.take(answers, "q", "b", 1).own, { q: [] });
});

test("several choices add up to the most that is allowed, and questions do not mix", () => {
  let answers = poll.take(poll.START, "q", "a", 2);
  answers = poll.take(answers, "q", "c", 2);
  assert.equal(poll.take(answers, "q", "b", 2), answers);
  assert.deepEqual(poll.take(answers, "r", "b", 2).own, { q: ["a", "c"], r: ["b"] });
  assert.deepEqual(poll.forgetOwn(answers, "q").own, { q: [] });
});

test("typed hands become whole numbers from 0 to 500", () => {
  assert.deepEqual(["7", "", "-3", "2.9", "abc", "9999"].map(hands), [7, 0, 0, 2, 0, 500]);
});

test("with one choice each, the raised hands are the people", () => {
  assert.equal(poll.tally(counted({ a: 3, b: 2 }), "q", 1).people, 5);
  assert.equal(poll.tally(counted({ a: 3, b: 2 }, 4), "q", 3).people, 4);
});

test("fewer than five answers are never shown", () => {
  assert.equal(LEAST, 5);
  assert.equal(mayShow({ people: 4, counts: {} }), false);
  assert.equal(poll.shown(CHOICES, counted({ a: 4 }), "q", 1), undefined);
  assert.equal(poll.shown(CHOICES, counted({ a: 4, b: 1 }), "q", 1)?.people, 5);
  assert.equal(poll.shown(CHOICES, poll.START, "q", 1), undefined);
});

test("numbers that cannot be are refused", () => {
  const few = poll.tally(counted({ a: 6 }, 5), "q", 3);
  const many = poll.tally(counted({ a: 5, b: 5, c: 1 }, 5), "q", 2);
  assert.equal(poll.tooMany(few, 3), true);
  assert.equal(poll.tooMany(many, 2), true);
  assert.equal(poll.tooMany(poll.tally(counted({ a: 5, b: 5 }, 5), "q", 2), 2), false);
  assert.equal(poll.shown(CHOICES, counted({ a: 6 }, 5), "q", 3), undefined);
});

test("shares are per cent of the people, and ties are all named", () => {
  const told = bars(CHOICES, { people: 6, counts: { a: 2, b: 2, c: 1 } });
  assert.deepEqual(told.map(({ count, share }) => [count, share]), [[2, 33], [2, 33], [1, 17]]);
  assert.deepEqual(leaders(told).map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(leaders(bars(CHOICES, { people: 0, counts: {} })), []);
});

test("clearing the hands closes the bars and keeps one's own answer", () => {
  let answers = poll.take(counted({ a: 9 }), "q", "a", 1);
  answers = poll.turn(answers, "q");
  assert.deepEqual(answers.open, ["q"]);
  answers = poll.uncount(answers, "q");
  assert.deepEqual([answers.open, answers.counts.q, answers.own.q], [[], {}, ["a"]]);
});

test("what was kept comes back whole or not at all", () => {
  const answers = poll.turn(poll.take(counted({ a: 9 }, 9), "q", "a", 1), "q");
  assert.deepEqual(poll.restored(JSON.parse(JSON.stringify(answers))), answers);
  for (const junk of [undefined, null, 7, "x", [], {}, { ...answers, at: -1 }, { ...answers, own: { q: "a" } }, { ...answers, counts: { q: { a: -2 } } }, { ...answers, open: [3] }])
    assert.deepEqual(poll.restored(junk), poll.START);
});
