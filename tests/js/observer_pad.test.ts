import assert from "node:assert/strict";
import { test } from "node:test";
import * as pad from "../../widgets/samtale/exercises/observer_pad/model.ts";
import * as words from "../../widgets/samtale/exercises/observer_pad/words.ts";

const taps = (...kinds: string[]) => kinds.reduce(pad.tap, pad.START);
const heard = (of: pad.Pad, now = 0) => pad.rounds(of, now);
const t = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(" ");

test("taps are counted", () => {
  const [round] = heard(taps("open", "open", "echo"));
  assert.equal(pad.count(round, "open"), 2);
  assert.equal(pad.count(round, "advice"), 0);
  assert.equal(pad.START.steps.length, 0, "nothing is changed in place");
});

test("talk is measured by the wall clock, while it runs and after", () => {
  const running = pad.begin(pad.START, "staff", 10_000, true);
  assert.equal(pad.seconds(heard(running, 12_900)[0], "staff"), 2);
  const done = pad.release(running, "staff", 75_000);
  assert.equal(pad.seconds(heard(done, 999_000)[0], "staff"), 65);
  assert.equal(pad.seconds(heard(done)[0], "young"), 0);
});

test("the one who begins to talk ends the other's turn; a late release changes nothing", () => {
  let both = pad.begin(pad.START, "staff", 0, true);
  both = pad.begin(both, "young", 4000, true);
  assert.equal(pad.release(both, "staff", 5000), both);
  both = pad.release(both, "young", 7000);
  assert.deepEqual(heard(both)[0].talk, { staff: 4000, young: 3000 });
  assert.equal(pad.end(both, 9000), both);
});

test("a key that repeats begins nothing anew", () => {
  const running = pad.begin(pad.START, "staff", 0, true);
  assert.equal(pad.begin(running, "staff", 500, true), running);
});

test("what was started with the button runs until it is stopped, whoever holds and lets go", () => {
  const started = pad.toggle(pad.START, "young", 0);
  assert.equal(pad.release(pad.begin(started, "young", 1000, true), "young", 2000), started);
  assert.equal(pad.seconds(heard(pad.toggle(started, "young", 3000))[0], "young"), 3);
});

test("a slip counts nothing, a clock that goes back neither, and a forgotten stretch ends", () => {
  const running = pad.begin(pad.START, "staff", 10_000, true);
  assert.deepEqual(pad.release(running, "staff", 10_000 + pad.SLIP - 1), pad.START);
  assert.deepEqual(pad.release(running, "staff", 5000), pad.START);
  assert.equal(pad.release(running, "staff", 10_000 + pad.SLIP).steps.length, 1);
  assert.equal(heard(running, 10_000 + 9 * pad.LONGEST)[0].talk.staff, pad.LONGEST);
});

test("round 2 begins at zero, once, and ends what runs in round 1", () => {
  const first = pad.begin(taps("open"), "staff", 0, false);
  const second = pad.tap(pad.secondRound(first, 2000), "open");
  assert.deepEqual(heard(second), [
    { counts: { open: 1 }, talk: { staff: 2000, young: 0 } },
    { counts: { open: 1 }, talk: { staff: 0, young: 0 } },
  ]);
  assert.equal(pad.secondRound(second, 3000), second);
});

test("undo takes back step by step, over the round and the reset", () => {
  let now = pad.tap(pad.secondRound(taps("open", "echo"), 0), "advice");
  now = pad.reset(now, 0);
  assert.ok(pad.isBlank(now));
  assert.equal(heard(now).length, 1);
  const undone = [];
  while (pad.latest(now)) {
    undone.push(pad.latest(now)?.kind ?? pad.latest(now)?.do);
    now = pad.undo(now);
  }
  assert.deepEqual(undone, ["reset", "advice", "next", "echo", "open"]);
  assert.deepEqual(pad.undo(now), pad.START);
});

test("undo while somebody talks takes back that stretch alone", () => {
  const running = pad.begin(taps("open"), "young", 0, false);
  assert.deepEqual(pad.latest(running), { do: "talk", who: "young" });
  assert.deepEqual(pad.undo(running), taps("open"));
});

test("resetting nothing is no step", () => {
  assert.equal(pad.reset(pad.START, 0), pad.START);
  const once = pad.reset(taps("open"), 0);
  assert.equal(pad.reset(once, 0), once);
});

test("minutes and seconds", () => {
  assert.deepEqual([0, 5, 60, 65, 3600].map(pad.digits), ["0:00", "0:05", "1:00", "1:05", "60:00"]);
});

test("the next second is awaited, counted from what was said before", () => {
  const before = pad.release(pad.begin(pad.START, "staff", 0, true), "staff", 1300);
  assert.equal(pad.untilNext(pad.begin(before, "staff", 5000, true), 5000), 700);
  assert.equal(pad.untilNext(before, 5000), 0);
});

test("a kept pad: a finger is gone, a started stretch runs on, and junk is left out", () => {
  const held = pad.begin(taps("open"), "staff", 5, true);
  assert.deepEqual(pad.restored(held), taps("open"));
  const started = pad.begin(taps("open"), "staff", 5, false);
  assert.deepEqual(pad.restored(JSON.parse(JSON.stringify(started))), started);
  const junk = [{ do: "tap" }, { do: "talk", who: "hund", ms: 4 }, { do: "talk", who: "staff", ms: -4 }, null, { do: "x" }];
  assert.deepEqual(pad.restored({ steps: junk, running: { who: "hund", since: 4, held: false } }), pad.START);
  for (const nothing of [undefined, null, 4, "x", { steps: "x" }]) assert.deepEqual(pad.restored(nothing), pad.START);
});

test("differences in words", () => {
  assert.deepEqual([2, 1, 0, -1, -3].map((by) => words.difference(by, t)), [
    "more_many 2",
    "more_one 1",
    "same",
    "less_one 1",
    "less_many 3",
  ]);
  assert.deepEqual([40, 0, -65].map((by) => words.longer(by, t)), ["time_more 0:40", "same", "time_less 1:05"]);
});

test("the sentence names every change and no judgement", () => {
  const round = (counts: Record<string, number>, staff = 0, young = 0): pad.Round => ({ counts, talk: { staff, young } });
  const one = round({ open: 1, advice: 3 }, 60_000, 20_000);
  const two = round({ open: 3, advice: 2, echo: 1 }, 60_900, 60_000);
  assert.deepEqual(words.sentences(["open", "advice", "echo", "closed"], one, two, t), [
    "heard heard_more_many 2 many_open, heard_less_one 1 one_advice and heard_more_one 1 one_echo",
    "talked_young time_more 0:40",
  ]);
  assert.deepEqual(words.sentences(["open"], one, one, t), ["heard_same"]);
});
