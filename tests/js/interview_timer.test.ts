// The clock's pure part: the vectors that Python runs too, and how numbers and marks are worded.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Clock, Phase, Report } from "../../widgets/samtale/exercises/interview_timer/model.ts";
import * as model from "../../widgets/samtale/exercises/interview_timer/model.ts";
import { digits, mark, news, notice, plain, role, spoken } from "../../widgets/samtale/exercises/interview_timer/words.ts";

interface Step {
  at: number;
  do: "start" | "pause" | "next" | "previous" | "swap" | "add" | "adopt";
  number?: number;
  told?: Partial<Report>;
  slack?: number;
}

interface Case {
  name: string;
  plan: Phase[];
  steps: Step[];
  now: number;
  expected: Report & { remaining: number };
}

const vectors = new URL("../vectors/interview_timer.json", import.meta.url);
const cases = JSON.parse(readFileSync(vectors, "utf8")) as Case[];

function take(plan: Phase[], clock: Clock, step: Step): Clock {
  switch (step.do) {
    case "start":
      return model.start(clock, step.at);
    case "pause":
      return model.pause(clock, step.at);
    case "next":
      return model.nextPhase(plan, clock, step.at);
    case "previous":
      return model.previousPhase(plan, clock, step.at);
    case "swap":
      return model.swapRoles(clock);
    case "add":
      return model.addMinutes(plan, clock, step.number ?? 0);
    case "adopt":
      return model.adopt(clock, step.told ?? {}, step.at, step.slack);
  }
}

for (const { name, plan, steps, now, expected } of cases) {
  test(name, () => {
    const clock = steps.reduce((before, step) => take(plan, before, step), model.READY);
    const found = { ...model.report(clock, now), remaining: model.remaining(plan, clock, now) };
    assert.deepEqual(found, expected);
  });
}

const phase = (minutes: number, swap = false): Phase => ({ name: "Interview", minutes, role: "", swap });
const after = (seconds: number): Clock => ({ ...model.READY, state: "paused", elapsed: seconds * 1000 });

test("the marks come in order, and only where they say something new", () => {
  const marks = (minutes: number, seconds: number[]) => seconds.map((second) => mark([phase(minutes)], after(second), 0));
  assert.deepEqual(marks(12, [0, 359, 360, 599, 600, 719, 720, 900]), ["", "", "half", "half", "two", "two", "up", "up"]);
  assert.deepEqual(marks(4, [119, 120, 240]), ["", "two", "up"]);
  assert.deepEqual(marks(2, [0, 60, 119, 120]), ["", "", "", "up"]);
});

test("half time is shown for a minute, the swap at the beginning, the rest until it is over", () => {
  const shown = (plan: Phase, seconds: number[]) => seconds.map((second) => notice([plan], after(second), 0));
  assert.deepEqual(shown(phase(12), [0, 360, 419, 420, 600, 800]), ["", "half", "half", "", "two", "up"]);
  assert.deepEqual(shown(phase(12, true), [0, 59, 60]), ["swap", "swap", ""]);
});

test("what happened is named by the difference it made", () => {
  const base: Clock = { ...model.READY, phase: 1, state: "running" };
  const heard = (change: Partial<Clock>) => news(base, { ...base, ...change });
  assert.equal(heard({}), "");
  assert.equal(heard({ state: "paused" }), "paused");
  assert.equal(heard({ state: "done" }), "done");
  assert.equal(heard({ state: "ready", phase: 0 }), "reset");
  assert.equal(heard({ phase: 2 }), "phase");
  assert.equal(heard({ phase: 2, swapped: true }), "swap");
  assert.equal(heard({ swapped: true }), "swapped");
  assert.equal(heard({ added: 1 }), "length");
  assert.equal(news({ ...base, state: "paused" }, base), "started");
});

test("numbers read as in Danish", () => {
  const t = (key: string, values: Record<string, string | number> = {}) =>
    ({ minute_one: "1 minut", minute_many: "{n} minutter", second_one: "1 sekund", second_many: "{n} sekunder", and: "{first} og {last}" })
      [key]!.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  assert.deepEqual([720, 65, 9, 0, -130].map(digits), ["12:00", "1:05", "0:09", "0:00", "2:10"]);
  assert.deepEqual([60, 720, 61, 750, 1].map((seconds) => spoken(seconds, t)), [
    "1 minut",
    "12 minutter",
    "1 minut og 1 sekund",
    "12 minutter og 30 sekunder",
    "1 sekund",
  ]);
  assert.equal(plain(2.5), "2,5");
});

test("the two people change places when the roles are swapped", () => {
  assert.equal(role("{a} spørger, {b} fortæller", false, "A", "B"), "A spørger, B fortæller");
  assert.equal(role("{a} spørger, {b} fortæller", true, "A", "B"), "B spørger, A fortæller");
  assert.equal(role("Alle taler", true, "A", "B"), "Alle taler");
});
