import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY, add } from "../../widgets/frontend/shared/board/model.ts";
import { described, draw, places, radii, ringAt } from "../../widgets/samtale/exercises/network_map/model.ts";

const RINGS = ["near", "far"].map((id) => ({ id, title: id, hint: "" }));
const MARKS = [{ id: "support", title: "Støtter", sign: "+" }];

const board = add(add(add(EMPTY, "near", "Mor", "support"), "far", "K."), "far", "<x>");

test("everybody stands between the lines of their ring", () => {
  const lines = [0.2, ...radii(2)];
  for (const { note, x, y } of places(board, RINGS)) {
    const ring = RINGS.findIndex(({ id }) => id === note.pane);
    assert.ok(Math.hypot(x, y) > lines[ring] && Math.hypot(x, y) < lines[ring + 1]);
    assert.equal(ringAt(RINGS, x, y).id, note.pane);
  }
});

test("a point outside belongs to the outermost ring", () => {
  assert.equal(ringAt(RINGS, 3, 3).id, "far");
  assert.equal(ringAt(RINGS, 0, 0).id, "near");
});

test("the map in words names rings, people and marks", () => {
  assert.equal(described(board, RINGS, MARKS), "near: Mor (støtter). far: K., <x>.");
  assert.equal(described(EMPTY, RINGS, MARKS), "near: –. far: –.");
});

test("the drawing holds everybody, escaped", () => {
  const { svg } = draw("Nora", { kind: "x", title: "Kort", panes: RINGS, voices: MARKS }, { board, fields: {} }, ["Kilde"]);
  for (const part of ["Nora", "+ Mor", "&lt;x&gt;", "+ Støtter", "Kilde"]) assert.ok(svg.includes(part), part);
});
