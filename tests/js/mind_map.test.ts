import assert from "node:assert/strict";
import { test } from "node:test";
import { fromJson, restored, toJson, toLines } from "../../widgets/samtale/exercises/mind_map/file.ts";
import { BOX, CIRCLE, draw, layout } from "../../widgets/samtale/exercises/mind_map/layout.ts";
import * as model from "../../widgets/samtale/exercises/mind_map/model.ts";

const STARTERS = [{ id: "hope", title: "Håb" }, { id: "who", title: "Hvem hjælper?" }];

/** Håb: a place (a bed); who helps: grandmother. */
function grown(): model.Outline {
  let outline = model.add(model.begin(STARTERS), 1, " Et værelse ", true);
  outline = model.add(outline, 3, "En seng");
  return model.add(outline, 2, "Farmor", true);
}

const lines = (outline: model.Outline) => toLines(outline).split("\n");

test("twigs hang where they were written, without blanks, and blank ones not at all", () => {
  assert.deepEqual(lines(grown()), ["- Håb", "  - »Et værelse«", "    - En seng", "- Hvem hjælper?", "  - »Farmor«"]);
  const outline = grown();
  assert.equal(model.add(outline, 1, "  "), outline);
  assert.equal(model.add(outline, 99, "x"), outline);
});

test("the map grows no deeper and no larger than it can show", () => {
  let outline = model.begin([]);
  for (let depth = 0; depth < model.DEEPEST + 2; depth++) outline = model.add(outline, depth, "x");
  assert.equal(Math.max(...model.walk(outline.twigs).map(({ depth }) => depth)), model.DEEPEST);
  for (let many = 0; many < model.MOST_TWIGS + 5; many++) outline = model.add(outline, 0, "y");
  assert.equal(model.walk(outline.twigs).length, model.MOST_TWIGS);
});

test("editing changes one twig; blank words and nothing new change none", () => {
  const outline = grown();
  assert.equal(lines(model.edit(outline, 4, { text: " Eget rum ", own: true }))[2], "    - »Eget rum«");
  assert.equal(model.edit(outline, 4, { text: "  " }), outline);
  assert.equal(model.edit(outline, 4, { text: "En seng" }), outline);
  assert.equal(model.edit(outline, 99, { text: "x" }), outline);
});

test("a twig goes with everything that hangs on it", () => {
  assert.deepEqual(lines(model.remove(grown(), 3)), ["- Håb", "- Hvem hjælper?", "  - »Farmor«"]);
});

test("mates change places, but not past the end", () => {
  const outline = grown();
  assert.deepEqual(lines(model.shift(outline, 2, -1)).slice(0, 2), ["- Hvem hjælper?", "  - »Farmor«"]);
  assert.equal(model.shift(outline, 2, 1), outline);
});

test("a twig hangs anywhere but on itself and its own", () => {
  const outline = grown();
  assert.deepEqual(model.homes(outline, 3).map(({ id }) => id), [1, 2, 5]);
  assert.deepEqual(lines(model.hang(outline, 3, 2)).slice(1), ["- Hvem hjælper?", "  - »Farmor«", "  - »Et værelse«", "    - En seng"]);
  assert.equal(lines(model.hang(outline, 4, 0)).at(-1), "- En seng");
  assert.equal(model.hang(outline, 3, 4), outline);
  assert.equal(model.hang(outline, 3, 1), outline);
});

test("own words are counted among what was written; starters are ours", () => {
  assert.deepEqual(model.echo(grown()), { own: 2, all: 3 });
  assert.deepEqual(model.echo(model.begin(STARTERS)), { own: 0, all: 0 });
});

test("a file is read back as it was written", () => {
  const text = toJson("Kort", " Larm ", grown());
  const read = fromJson(STARTERS, text);
  assert.ok(read);
  assert.equal(read.topic, "Larm");
  assert.equal(toJson("Kort", read.topic, read.outline), text);
});

test("what is no outline is refused", () => {
  const deep = (depth: number): object => ({ text: "x", twigs: depth ? [deep(depth - 1)] : [] });
  const many = { twigs: Array.from({ length: model.MOST_TWIGS + 1 }, () => ({ text: "x" })) };
  for (const told of [null, 7, {}, { twigs: [{ text: " " }] }, { twigs: [{ text: 3 }] }, { twigs: [deep(model.DEEPEST)] }, many]) {
    assert.equal(restored(STARTERS, told), undefined, JSON.stringify(told)?.slice(0, 60));
  }
  assert.equal(fromJson(STARTERS, "{"), undefined);
  assert.equal(fromJson(STARTERS, toJson("", "", grown()).replace('"version": 1', '"version": 2')), undefined);
});

test("no two boxes of the map overlap, and none lies on the topic", () => {
  let outline = grown();
  for (let more = 0; more < 30; more++) outline = model.add(outline, 1 + (more % 9), "Noget langt, som fylder flere linjer på kortet ".repeat(1 + (more % 3)));
  const map = layout(outline);
  const boxes = map.places.map(({ x, y, height }) => ({ left: x, right: x + BOX, top: y, bottom: y + height }));
  boxes.push({ left: map.centre.x - CIRCLE / 2, right: map.centre.x + CIRCLE / 2, top: map.centre.y - CIRCLE / 2, bottom: map.centre.y + CIRCLE / 2 });
  boxes.forEach((one, at) => {
    assert.ok(one.left >= 0 && one.top >= 0 && one.right <= map.width && one.bottom <= map.height);
    for (const other of boxes.slice(at + 1)) {
      assert.ok(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top);
    }
  });
});

test("the drawing holds every word, escaped", () => {
  const { svg } = draw("Kort & co", "Larm", model.add(grown(), 1, "<ro>"), ["1 af 3"]);
  for (const part of ["Kort &amp; co", "Larm", "&lt;ro&gt;", "»Farmor«", "1 af 3"]) assert.ok(svg.includes(part), part);
});
