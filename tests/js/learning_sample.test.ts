import assert from "node:assert/strict";
import { test } from "node:test";
import * as kept from "../../widgets/samtale/exercises/learning_sample/kept.ts";
import * as sample from "../../widgets/samtale/exercises/learning_sample/model.ts";

const statements = (set: string) => [1, 2, 3, 4].map((number) => ({ id: `${set}${number}`, who: "Ung", text: `${set} ${number}` }));
const SETS: sample.Sets = { A: statements("a"), B: statements("b") };
const CRITERIA: sample.Criterion[] = ["door", "own", "free", "one", "frame"].map((id) => ({ id, name: id, text: id, met_by: [], broken_by: [] }));
const round = (set: sample.SetName, replies: Record<string, string>): sample.Round => ({ ...sample.begin(set), at: sample.DONE, replies });
const full = (set: "A" | "B") => round(set, Object.fromEntries(SETS[set].map(({ id, text }) => [id, `svar på ${text}`])));
const BOTH: sample.Rounds = { before: full("A"), after: full("B") };
const ALL = sample.slots(SETS, BOTH);

function markAll(sheet: sample.Sheet, rater: sample.Rater, value: (slot: sample.Slot, criterion: string) => sample.Mark): sample.Sheet {
  return ALL.reduce((page, slot) => CRITERIA.reduce((now, { id }) => sample.mark(now, rater, slot.id, id, value(slot, id)), page), sheet);
}

test("the first set is drawn, half and half, and the other one comes after", () => {
  assert.deepEqual([0, 0.4999, 0.5, 0.9999].map((number) => sample.drawSet(() => number)), ["A", "A", "B", "B"]);
  assert.deepEqual([sample.setAt("before", "A"), sample.setAt("after", "A"), sample.setAt("before", "B"), sample.setAt("after", "B")], ["A", "B", "B", "A"]);
});

test("only what was written goes to the readers", () => {
  const some = sample.slots(SETS, { before: round("A", { a1: " Ja. ", a3: "  ", b1: "fra et andet sæt" }), after: full("B") });
  assert.deepEqual(some.map(({ id }) => id), ["before.a1", "after.b1", "after.b2", "after.b3", "after.b4"]);
  assert.equal(some[0].reply, "Ja.");
  assert.deepEqual(sample.slots(SETS, {}), []);
});

test("the order is the seed's alone and holds when others come or go", () => {
  const ids = (all: sample.Slot[]) => all.map(({ id }) => id);
  const order = ids(sample.shuffled(ALL, 7));
  assert.deepEqual(ids(sample.shuffled([...ALL].reverse(), 7)), order);
  assert.deepEqual(ids(sample.shuffled(ALL.slice(0, 4), 7)), order.filter((id) => id.startsWith("before")));
  assert.notDeepEqual(ids(sample.shuffled(ALL, 8)), order);
});

test("no place of the order tells the moment or the statement", () => {
  const drawn = 4000;
  const before = Array(8).fill(0);
  const first: Record<string, number> = {};
  for (let seed = 1; seed <= drawn; seed += 1) {
    const order = sample.shuffled(ALL, seed * 2654435);
    order.forEach(({ moment }, at) => { if (moment === "before") before[at] += 1; });
    first[order[0].id] = (first[order[0].id] ?? 0) + 1;
  }
  // five standard deviations of a fair draw
  for (const count of before) assert.ok(Math.abs(count / drawn - 1 / 2) < 0.04, String(before));
  for (const { id } of ALL) assert.ok(Math.abs(first[id] / drawn - 1 / 8) < 0.026, JSON.stringify(first));
});

test("a seed is drawn once and is never nothing", () => {
  assert.equal(sample.drawSeed(() => 0), 1);
  assert.ok(sample.drawSeed(() => 0.9999999999) <= 0xffffffff);
  const page = sample.sealed(sample.NO_SHEET);
  assert.equal(sample.sealed(page), page);
});

test("a reply has a sum when every line has a mark", () => {
  let page = sample.NO_SHEET;
  for (const { id } of CRITERIA.slice(1)) page = sample.mark(page, 0, "before.a1", id, 1);
  assert.equal(sample.sum(page.raters[0], "before.a1", CRITERIA), undefined);
  page = sample.mark(page, 0, "before.a1", "door", 0);
  assert.equal(sample.sum(page.raters[0], "before.a1", CRITERIA), 4);
  assert.deepEqual([sample.marked(page.raters[0], ALL, CRITERIA), sample.marked(page.raters[1], ALL, CRITERIA)], [1, 0]);
  assert.deepEqual(sample.NO_SHEET.raters, [{}, {}]);
});

test("two readers are set side by side when both are done, never before", () => {
  const one = markAll(sample.NO_SHEET, 0, () => 1);
  assert.equal(sample.compared(one, ALL, CRITERIA), undefined);
  assert.equal(sample.compared(one, [], CRITERIA), undefined);
  const both = markAll(one, 1, ({ moment }, id) => (moment === "before" && id === "door" ? 0 : 1));
  const rows = sample.compared(both, ALL, CRITERIA)!;
  assert.deepEqual(rows.map(({ sums }) => sums.join("/")), ["5/4", "5/4", "5/4", "5/4", "5/5", "5/5", "5/5", "5/5"]);
  assert.deepEqual(rows.map(({ differ }) => differ.map(({ id }) => id).join()), ["door", "door", "door", "door", "", "", "", ""]);
  assert.deepEqual(sample.totals(rows, 5), [
    { moment: "before", sums: [20, 16], most: 20 },
    { moment: "after", sums: [20, 20], most: 20 },
  ]);
  assert.deepEqual(sample.totals(rows.slice(5), 5), [{ moment: "after", sums: [15, 15], most: 15 }]);
});

test("a changed reply loses its marks, from both readers and nowhere else", () => {
  const page = markAll(markAll(sample.NO_SHEET, 0, () => 1), 1, () => 0);
  const next = sample.unmark(page, "after.b2");
  for (const rater of sample.RATERS) assert.deepEqual([next.raters[rater]["after.b2"], Object.keys(next.raters[rater]).length], [undefined, 7]);
  assert.equal(sample.unmark(next, "after.b2"), next);
});

test("the coach suggests yes, no or nothing", () => {
  const line = (met_by: string[], broken_by: string[]) => ({ ...CRITERIA[0], met_by, broken_by });
  const said = (criterion: sample.Criterion, ...rules: string[]) => sample.premark(criterion, new Set(rules));
  assert.deepEqual([said(line(["echo"], []), "echo"), said(line(["echo"], []))], [1, 0]);
  assert.deepEqual([said(line([], ["advice"]), "echo"), said(line([], ["advice"]), "advice")], [1, 0]);
  assert.equal(said(line(["echo"], ["advice"]), "echo", "advice"), 0);
  assert.equal(said(line([], []), "echo"), undefined);
  assert.equal(sample.premark(line(["echo"], []), undefined), undefined);
});

test("weeks are counted over summer time, leap days and new year", () => {
  process.env.TZ = "Europe/Copenhagen";
  assert.deepEqual([2, 4, 8].map((weeks) => sample.weeksAfter("2027-03-20", weeks)), ["2027-04-03", "2027-04-17", "2027-05-15"]);
  assert.equal(sample.weeksAfter("2028-02-20", 2), "2028-03-05");
  assert.equal(sample.weeksAfter("2026-12-24", 2), "2027-01-07");
  for (const junk of ["", "i dag", "2027-13-45", "20270101"]) assert.equal(sample.weeksAfter(junk, 2), undefined);
});

const WHOLE: kept.Kept = { first: "A", rounds: BOTH, sheet: markAll({ ...sample.NO_SHEET, seed: 9 }, 0, () => 1) };
const read = (text: string) => kept.fromJson(text, "række", SETS, CRITERIA);

test("a file comes back as it was", () => {
  assert.deepEqual(read(kept.toJson("række", WHOLE)), WHOLE);
});

test("a file that is something else is none", () => {
  const good = JSON.parse(kept.toJson("række", WHOLE));
  for (const change of [{ format: "samtale-board" }, { version: 2 }, { series: "en anden" }, { rounds: [] }, { first: "C", rounds: {} }]) {
    assert.equal(read(JSON.stringify({ ...good, ...change })), undefined);
  }
  for (const text of ["", "{", "null", "[]", "7"]) assert.equal(read(text), undefined);
});

test("a file is taken as far as it is whole", () => {
  const good = JSON.parse(kept.toJson("række", WHOLE));
  const told = read(JSON.stringify({
    ...good,
    first: "x",
    rounds: { before: { set: "A", at: 99, replies: { a1: 3, a2: "x".repeat(9000), evil: "y" }, now: 11, then: -1 }, after: { set: "C" } },
    sheet: { seed: "x", raters: [{ "before.a1": { door: 1, own: 2, other: 1 }, "before.z": { door: 1 } }] },
  }))!;
  assert.equal(told.first, "A");
  assert.deepEqual(Object.keys(told.rounds), ["before"]);
  assert.deepEqual({ ...told.rounds.before, replies: Object.keys(told.rounds.before!.replies) }, { set: "A", at: sample.DONE, replies: ["a2"], now: null, then: null });
  assert.equal(told.rounds.before!.replies.a2.length, kept.MOST_LETTERS);
  assert.deepEqual(told.sheet, { seed: 0, raters: [{ "before.a1": { door: 1 } }, {}] });
});

test("junk in the store is nothing", () => {
  for (const junk of [undefined, null, 3, "x", [], {}, { set: "A" }, { set: "A", replies: [] }, { set: "toString", replies: {} }]) {
    assert.equal(kept.restoredRound(junk, SETS), undefined);
    assert.equal(kept.restoredSheet(junk, SETS, CRITERIA), sample.NO_SHEET);
  }
  assert.deepEqual(["A", "B", "C", null, 3].map(kept.restoredSet), ["A", "B", null, null, null]);
});

test("before from a file joins what was written after, and takes its own marks along", () => {
  const after: kept.Kept = {
    first: "A",
    rounds: { before: round("B", { b1: "gammelt" }), after: full("B") },
    sheet: { seed: 4, raters: [{ "before.b1": { door: 0 }, "after.b1": { door: 0 } }, {}] },
  };
  const file: kept.Kept = { first: "A", rounds: { before: full("A") }, sheet: { seed: 9, raters: [{ "before.a1": { door: 1 } }, {}] } };
  const both = kept.merged(after, file);
  assert.deepEqual(both.rounds, BOTH);
  assert.deepEqual(both.sheet, { seed: 4, raters: [{ "after.b1": { door: 0 }, "before.a1": { door: 1 } }, {}] });
  assert.equal(kept.merged({ first: null, rounds: {}, sheet: sample.NO_SHEET }, file).sheet.seed, 9);
});
