// The room's page without a browser: the clock's estimate, what a phone keeps, and the minutes as CSV.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ServerClock, mark, minutes, remaining } from "../../widgets/frontend/room/clock.ts";
import { counted, dropped, fresh, fromKey, put, restored, roundKey, settled, waiting } from "../../widgets/frontend/room/kept.ts";
import { answers, measured } from "../../widgets/frontend/room/csv.ts";
import type { Asked, RoomState } from "../../widgets/frontend/room/types.ts";

/** A phone whose clock is off by `wrong`, behind a line that delays each way by 0 to 500 ms. */
function phone(wrong: number, seed: number): (until: number) => number {
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  let server = 1_000_000;
  const clock = new ServerClock(() => server + wrong);
  return (until) => {
    while (server < until) {
      const sent = server + wrong;
      server += random() * 500;
      const said = server;
      server += random() * 500;
      clock.heard(sent, said);
      server += 20_000;
    }
    return clock.now() - server;
  };
}

test("two phones differ by at most a second after ten minutes with 500 ms of jitter, however wrong their clocks are", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const errors = [0, 3 * 365 * 86_400_000, -7_200_000].map((wrong, index) => phone(wrong, seed * 7 + index)(1_600_000));
    for (const one of errors) for (const two of errors) assert.ok(Math.abs(one - two) <= 1000, `${one} ${two}`);
    assert.ok(Math.max(...errors.map(Math.abs)) <= 500);
  }
});

test("the answer that came fastest is believed, and a message that only came our way is a first guess", () => {
  let own = 0;
  const clock = new ServerClock(() => own);
  clock.hint(5_000);
  assert.equal(clock.now(), 5_000);
  own = 1_000;
  clock.heard(0, 10_500);
  assert.equal(clock.now(), 11_000);
  own = 1_020;
  clock.heard(1_000, 21_010);
  own = 3_020;
  clock.heard(1_020, 99_999);
  assert.equal(clock.now(), 23_020);
});

test("what is left follows the start, stands still without one, and is told in minutes and seconds", () => {
  assert.equal(remaining({ left: 60_000, started: 1_000 }, 31_000), 30_000);
  assert.equal(remaining({ left: 60_000, started: null }, 31_000), 60_000);
  assert.deepEqual([60_000, 59_001, 500, 0, -61_000].map(minutes), ["1:00", "1:00", "0:01", "0:00", "1:01"]);
});

test("half time, two minutes and the end are told once each", () => {
  const ten = 600_000;
  const told: (string | null)[] = [];
  for (let left = ten; left > -3_000; left -= 500) told.push(mark(left, left - 500, ten));
  assert.deepEqual(told.filter(Boolean), ["half_time", "two_minutes", "time_is_up"]);
  assert.equal(mark(90_500, 90_000, 180_000), null);
});

test("an answer waits until the server has it, and a newer one goes on waiting", () => {
  const round = roundKey("m.x#odd", 2);
  assert.deepEqual(fromKey(round), { question: "m.x#odd", round: 2 });
  const first = put(fresh(0), round, { text: "?", value: 3, answer: "3", waits: true }, 0);
  const newer = put(first, round, { text: "?", value: 4, answer: "4", waits: true }, 0);
  assert.equal(waiting(settled(first, round, 3)).length, 0);
  assert.equal(waiting(settled(newer, round, 3)).length, 1);
  assert.equal(counted(settled(newer, round, 4)).length, 1);
  assert.deepEqual(dropped(newer, round).sent, {});
});

test("what a phone keeps comes back for a day, and never broken", () => {
  const kept = fresh(0);
  assert.match(kept.phone, /^[0-9a-f]{32}$/);
  assert.equal(restored(JSON.stringify(kept), 1000).phone, kept.phone);
  for (const text of [null, "", "{", "null", '{"phone":"x","sent":{}}', JSON.stringify({ ...kept, sent: null })]) {
    assert.notEqual(restored(text, 1000).phone, kept.phone);
  }
  assert.notEqual(restored(JSON.stringify(kept), 25 * 3_600_000).phone, kept.phone);
});

test("measured minutes stand beside the planned ones, and no cell becomes a formula", () => {
  const step = { block: "M0", kind: "module", group: "plenary", core: true, module: "m", anchor: "a", minutes: 6, plan: 5, dropped: false };
  const room = { steps: [{ ...step, title: "=1+1;x" }, { ...step, title: "B", dropped: true }], spent: { 0: 7 } } as unknown as RoomState;
  assert.equal(measured(room, (key) => key.replace("measured_", "")), "block;step;plan;given;spent\r\nM0;\"'=1+1;x\";5;6;7\r\nM0;B;5;0;0\r\n");
});

test("answers to take home hold only rounds that are shown", () => {
  const rounds = [{ answered: 5, counts: [4, 1], passed: 0, revealed: true }, { answered: 6, counts: null, passed: null, revealed: false }];
  const asked = { text: "Hvor?", choices: ["Her", "Der"], low: "", high: "", rounds } as unknown as Asked;
  assert.equal(answers(asked, (key) => key.replace("answers_", "")), "question;round;choice;count\r\nHvor?;1;Her;4\r\nHvor?;1;Der;1\r\nHvor?;1;passed;0\r\n");
});
