import assert from "node:assert/strict";
import { test } from "node:test";
import * as file from "../../widgets/frontend/shared/board/file.ts";
import * as model from "../../widgets/frontend/shared/board/model.ts";
import { toSvg, wrap } from "../../widgets/frontend/shared/board/picture.ts";
import { STEPS, begin, step, undo } from "../../widgets/frontend/shared/history.ts";

const PANES = ["a", "b"].map((id) => ({ id, title: id.toUpperCase(), hint: "" }));
const VOICES = [{ id: "ung", title: "Den unge", sign: "●" }];
const SHEET = { kind: "prøve", title: "Tavle", panes: PANES, voices: VOICES };
const texts = (board: model.Board, pane: string) => model.inPane(board, pane).map(({ text }) => text).join("");

function three(): model.Board {
  let board = model.add(model.EMPTY, "a", " x ", "ung");
  board = model.add(board, "a", "y");
  return model.add(board, "a", "z");
}

test("notes are added at the end, without blanks, and blank ones not at all", () => {
  assert.equal(texts(three(), "a"), "xyz");
  assert.equal(model.add(three(), "a", "  ").notes.length, 3);
});

test("a note is changed, moved, shifted and removed, and what changes nothing is no step", () => {
  const board = three();
  assert.equal(texts(model.edit(board, 2, { text: " w " }), "a"), "xwz");
  assert.equal(model.edit(board, 2, { text: " " }), board);
  assert.equal(model.edit(board, 2, { text: "y" }), board);
  assert.equal(model.edit(board, 9, { text: "y" }), board);
  assert.equal(texts(model.shift(board, 3, -1), "a"), "xzy");
  assert.equal(model.shift(board, 1, -1), board);
  assert.equal(model.shift(board, 3, 1), board);
  const moved = model.move(model.add(board, "b", "k"), 1, "b", 0);
  assert.deepEqual([texts(moved, "a"), texts(moved, "b")], ["yz", "xk"]);
  assert.equal(model.move(board, 3, "a"), board);
  assert.equal(texts(model.remove(board, 1), "a"), "yz");
  assert.equal(model.remove(board, 9), board);
});

test("voices are counted by pane", () => {
  const board = model.move(three(), 2, "b");
  assert.deepEqual(model.counts(board, PANES, VOICES), { "": { a: 1, b: 1 }, ung: { a: 1, b: 0 } });
});

test("at least twenty steps go back, and no more than fifty are kept", () => {
  let history = begin(model.EMPTY);
  for (let number = 0; number < 60; number += 1) history = step(history, model.add(history.now, "a", String(number)));
  assert.equal(step(history, history.now), history);
  assert.equal(history.past.length, STEPS);
  assert.ok(STEPS >= 20);
  for (let number = 0; number < STEPS; number += 1) history = undo(history);
  assert.equal(history.now.notes.length, 10);
  assert.equal(undo(history), history);
});

test("the same board gives the same bytes, however it was built", () => {
  let other = model.add(model.EMPTY, "b", "k");
  for (const text of ["z", "y", "fejl"]) other = model.add(other, "a", text);
  other = model.edit(other, 4, { text: "x", voice: "ung" });
  other = model.move(model.shift(other, 2, 1), 4, "a", 0);
  const one = file.toJson(SHEET, { board: model.add(three(), "b", "k"), fields: { b: "2", a: "1", c: "" } });
  assert.equal(file.toJson(SHEET, { board: other, fields: { a: "1", b: "2" } }), one);
  assert.ok(one.endsWith("}\n"));
});

test("a file comes back as it was", () => {
  const written = { board: model.edit(three(), 2, { weight: 3 }), fields: { step: "ring" } };
  const text = file.toJson(SHEET, written);
  assert.equal(file.toJson(SHEET, file.fromJson(SHEET, text)!), text);
});

test("a file that is none is refused whole", () => {
  const good = JSON.parse(file.toJson(SHEET, { board: three(), fields: {} }));
  const broken = [
    "", "{", "null", "[]", "7",
    JSON.stringify({ ...good, kind: "andet" }),
    JSON.stringify({ ...good, version: 2 }),
    JSON.stringify({ ...good, format: "x" }),
    JSON.stringify({ ...good, notes: {} }),
    JSON.stringify({ ...good, notes: [{ pane: "c", text: "x" }] }),
    JSON.stringify({ ...good, notes: [{ pane: "a", text: 3 }] }),
    JSON.stringify({ ...good, notes: [{ pane: "a", text: " " }] }),
    JSON.stringify({ ...good, notes: Array(201).fill({ pane: "a", text: "x" }) }),
  ];
  for (const text of broken) assert.equal(file.fromJson(SHEET, text), undefined, text);
});

test("odd voices, weights and fields of a file are left out", () => {
  const told = { format: "samtale-board", version: 1, kind: "prøve", notes: [{ pane: "a", text: "x", voice: "gud", weight: 99 }], fields: { step: 4, who: "os" } };
  const read = file.fromJson(SHEET, JSON.stringify(told))!;
  assert.deepEqual(read.board.notes, [{ id: 1, pane: "a", text: "x", voice: "", weight: 3 }]);
  assert.deepEqual(read.fields, { who: "os" });
});

test("lines are broken between words, and a long word is cut", () => {
  assert.deepEqual(wrap("en to tre", 5), ["en to", "tre"]);
  assert.deepEqual(wrap("abcdefgh ij", 3), ["abc", "def", "gh", "ij"]);
  assert.deepEqual(wrap("", 3), [""]);
});

test("the drawing holds every word, escaped, inside its height", () => {
  const board = model.add(three(), "b", `<script>"&" ${"lang ".repeat(80)}`);
  const { svg, height } = toSvg(SHEET, { board, fields: {} }, ["Skridt: ring"]);
  assert.ok(!svg.includes("<script>") && svg.includes("&lt;script&gt;&quot;&amp;&quot;"));
  for (const part of ["● x", "● Den unge", "Skridt: ring", ">A<", ">B<"]) assert.ok(svg.includes(part), part);
  const lows = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
  assert.ok(Math.max(...lows) < height);
});
