import assert from "node:assert/strict";
import { test } from "node:test";
import * as model from "../../widgets/samtale/exercises/brain_balance/model.ts";

const steps = (use: model.Use, count: number): model.Use[] => Array<model.Use>(count).fill(use);
const last = (way: model.Lever[]): model.Lever => way[way.length - 1];
const tilts = (way: model.Lever[]): number[] => way.map(model.tilt);

test("it begins level and stays so in a pause", () => {
  assert.equal(model.tilt(model.LEVEL), 0);
  assert.deepEqual(tilts(model.walk(steps("none", 5))), [0, 0, 0, 0, 0, 0]);
});

test("use tilts the lever at once, and the counterweight follows slowly until it is level", () => {
  assert.deepEqual(tilts(model.walk(steps("often", 7))), [0, 5, 4, 3, 2, 1, 0, 0]);
  assert.deepEqual(tilts(model.walk(steps("some", 4))), [0, 2, 1, 0, 0]);
});

test("a pause after long use tilts it the other way, and slowly back", () => {
  const before = last(model.walk(steps("often", 6)));
  const pause: number[] = [];
  let now = before;
  for (let step = 0; step < 7; step += 1) {
    now = model.next(now, "none");
    pause.push(model.tilt(now));
  }
  assert.deepEqual(pause, [-5, -4, -3, -2, -1, 0, 0]);
});

test("less use after much leans to the counterweight too, and then comes to rest", () => {
  assert.deepEqual(tilts(model.walk([...steps("often", 6), ...steps("some", 4)])).slice(-4), [-2, -1, 0, 0]);
});

test("the counterweight never passes the use that it follows", () => {
  let seed = 7;
  let now = model.LEVEL;
  for (let step = 0; step < 500; step += 1) {
    seed = (seed * 16807) % 2147483647;
    const before = now.counter;
    now = model.next(now, model.USES[seed % 3]);
    assert.ok(now.counter >= 0 && now.counter <= model.WEIGHT.often);
    assert.ok(Math.abs(now.counter - before) <= 1);
    assert.ok(Math.abs(model.WEIGHT[now.use] - now.counter) <= Math.abs(model.WEIGHT[now.use] - before));
  }
});

test("a step changes nothing but the state that it gives", () => {
  const before = { use: "some", counter: 2 } as const;
  model.next(before, "often");
  assert.deepEqual(before, { use: "some", counter: 2 });
});

test("every tilt has words, and the two sides are told apart", () => {
  const leans = [6, 3, 2, 1, 0].map((counter) => model.lean({ use: "none", counter }));
  assert.deepEqual(leans, ["counter_much", "counter_much", "counter_little", "counter_little", "level"]);
  assert.deepEqual([0, 3, 4, 6].map((counter) => model.lean({ use: "often", counter })), ["use_much", "use_much", "use_little", "level"]);
});
