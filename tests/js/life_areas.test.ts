import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, step, undo } from "../../widgets/frontend/shared/history.ts";
import * as drawing from "../../widgets/samtale/exercises/life_areas/drawing.ts";
import * as file from "../../widgets/samtale/exercises/life_areas/file.ts";
import * as model from "../../widgets/samtale/exercises/life_areas/model.ts";

const AREAS = ["hjem", "skole", "venner", "soevn"].map((id) => ({ id, title: id.toUpperCase(), hint: "" }));
const FIELDS = { "note-hjem": " ro ", worry: "", "reason-2": "fred" };

function life(): model.Life {
  let now = model.fill(model.EMPTY, "hjem", 3);
  now = model.fill(now, "venner", 4);
  now = model.move(model.move(now, { moved: "soevn" }), { way: "up" });
  return model.guess(model.guess(now, "hjem", "less"), "skole", "more");
}

test("a choice that changes nothing is no step", () => {
  const now = life();
  assert.equal(model.fill(now, "hjem", 3), now);
  assert.equal(model.fill(now, "skole", 0), now);
  assert.equal(model.move(now, { way: "up" }), now);
  assert.equal(model.guess(now, "hjem", "less"), now);
});

test("another move begins with no guesses", () => {
  assert.deepEqual(model.move(life(), { way: "down" }).guesses, {});
  assert.deepEqual(model.move(life(), { moved: "hjem" }).guesses, {});
});

test("the others are asked for when an area and a way are chosen", () => {
  assert.deepEqual(model.reached(AREAS, model.move(model.EMPTY, { moved: "hjem" })), []);
  assert.deepEqual(model.reached(AREAS, model.move(model.EMPTY, { way: "up" })), []);
  assert.deepEqual(model.reached(AREAS, life()).map(({ id }) => id), ["hjem", "skole", "venner"]);
  assert.deepEqual(model.reached(AREAS.slice(0, 3), life()), []);
});

test("a worry waits for five good reasons, and stays once it is written", () => {
  const four = Object.fromEntries(model.REASONS.slice(1).map((name) => [name, "x"]));
  const [first] = model.REASONS;
  assert.equal(model.REASONS.length, 5);
  assert.equal(model.missing(four), 1);
  assert.equal(model.mayWorry({ ...four, [first]: "  " }), false);
  assert.equal(model.mayWorry({ ...four, [first]: "x" }), true);
  assert.equal(model.mayWorry({ [model.WORRY]: "søvnen" }), true);
});

test("more than twenty choices can be taken back", () => {
  let history = begin(model.EMPTY);
  for (let number = 0; number < 25; number += 1) history = step(history, model.fill(history.now, "hjem", (number % 4) + 1));
  for (let number = 0; number < 25; number += 1) history = undo(history);
  assert.deepEqual(history.now, model.EMPTY);
});

test("the same life gives the same bytes, whatever was chosen first", () => {
  let other = model.move(model.EMPTY, { way: "up" });
  other = model.move(other, { moved: "soevn" });
  other = model.guess(model.guess(model.guess(other, "skole", "same"), "skole", "more"), "hjem", "less");
  other = model.fill(model.fill(model.fill(model.fill(other, "venner", 4), "hjem", 3), "skole", 2), "skole", 0);
  const one = file.toJson(AREAS, "Liv", life(), FIELDS);
  assert.equal(file.toJson(AREAS, "Liv", other, { "reason-2": "fred ", "note-hjem": "ro" }), one);
  assert.ok(one.endsWith("}\n"));
});

test("a file comes back as it was", () => {
  const text = file.toJson(AREAS, "Liv", life(), FIELDS);
  const read = file.fromJson(AREAS, text);
  assert.ok(read);
  assert.equal(file.toJson(AREAS, "Liv", read.board, read.fields), text);
});

test("a file that is none is refused whole", () => {
  const good = JSON.parse(file.toJson(AREAS, "Liv", life(), FIELDS));
  const broken = [
    "", "{", "null", "[]", "7",
    JSON.stringify({ ...good, format: "samtale-board" }),
    JSON.stringify({ ...good, version: 2 }),
    JSON.stringify({ ...good, life: undefined }),
    JSON.stringify({ ...good, life: { ...good.life, fills: [] } }),
  ];
  for (const text of broken) assert.equal(file.fromJson(AREAS, text), undefined, text);
});

test("what does not fit the areas is left out", () => {
  const odd = { fills: { hjem: 5, skole: 1.5, venner: 2, ukendt: 3, soevn: "4" }, moved: "soevn", way: "up", guesses: { soevn: "more", hjem: "x", skole: "less" } };
  assert.deepEqual(file.restored(AREAS, odd), { fills: { venner: 2 }, moved: "soevn", way: "up", guesses: { skole: "less" } });
  assert.deepEqual(file.restored(AREAS, { fills: {}, moved: "ukendt", way: "sidelæns", guesses: { hjem: "more" } }), model.EMPTY);
  assert.equal(Object.keys(file.restored(AREAS, JSON.parse('{"fills":{"__proto__":{"hjem":4}}}'))!.fills).length, 0);
});

test("a bubble grows with how much its area fills", () => {
  const radii = [0, 1, 2, 3, 4].map((value) => {
    const bubbles = drawing.shapes(AREAS, model.fill(model.EMPTY, "hjem", value)).filter(({ role }) => role === "bubble" || role === "empty");
    return Number(bubbles[0].at.r);
  });
  assert.deepEqual(radii, [...new Set(radii)].sort((one, other) => one - other));
  assert.equal(radii.length, 5);
});

test("every guess is a line of its own kind with its sign", () => {
  const drawn = drawing.shapes(AREAS, life());
  const roles = (wanted: string[]) => drawn.filter(({ role }) => wanted.includes(role)).map(({ role }) => role).sort();
  assert.deepEqual(roles(["more", "same", "less"]), ["less", "more"]);
  assert.deepEqual(drawn.filter(({ role }) => role === "sign").map(({ text }) => text), ["−", "+"]);
  assert.deepEqual(drawn.filter(({ role }) => role === "number").map(({ text }) => text), ["3", "4", "↑"]);
  assert.equal(drawing.shapes(AREAS, model.fill(model.EMPTY, "hjem", 1)).some(({ role }) => role === "ring"), false);
});

test("a sign touches the bubble that it speaks of", () => {
  const drawn = drawing.shapes(AREAS, life());
  const circles = (roles: string[]) => drawn.filter(({ role }) => roles.includes(role)).map(({ at }) => at as Record<string, number>);
  const [hjem, skole] = circles(["bubble", "empty"]);
  circles(["badge"]).forEach((badge, at) => {
    const bubble = [hjem, skole][at];
    assert.ok(Math.abs(Math.hypot(badge.cx - bubble.cx, badge.cy - bubble.cy) - badge.r - bubble.r) < 0.5);
  });
  assert.equal(circles(["badge"]).length, 2);
});

test("nothing is drawn outside the picture, with any number of areas", () => {
  for (const count of [3, 4, 5, 6, 7, 8, 9]) {
    const areas = Array.from({ length: count }, (_, at) => ({ id: `a${at}`, title: "Sport og musikøvelse", hint: "" }));
    const full = areas.reduce((now, { id }) => model.fill(now, id, model.FULL), model.EMPTY);
    for (const { tag, at } of drawing.shapes(areas, full)) {
      if (tag === "path") continue;
      const [x, y, r] = tag === "circle" ? [at.cx, at.cy, at.r].map(Number) : [Number(at.x), Number(at.y), 0];
      assert.ok(x - r >= 0 && x + r <= drawing.WIDTH && y - r >= 0 && y + r <= drawing.HEIGHT, `${count}: ${x},${y}`);
    }
  }
});

test("bubbles never cover each other", () => {
  for (const count of [3, 8, 9]) {
    const points = drawing.places(count);
    points.forEach((one, at) => {
      const next = points[(at + 1) % count];
      assert.ok(Math.hypot(one.x - next.x, one.y - next.y) > 2 * drawing.RADII[model.FULL], String(count));
    });
  }
});

test("the file's drawing keeps signs of markup as words", () => {
  const areas = [{ id: "a", title: "<b> & \"c\"", hint: "" }, ...AREAS];
  const { svg, height } = drawing.toSvg("Liv <1>", drawing.shapes(areas, life()), Array<string>(60).fill("ord & ord"));
  assert.ok(svg.includes("&lt;b&gt; &amp; &quot;c&quot;") && svg.includes("Liv &lt;1&gt;") && svg.includes("ord &amp; ord"));
  assert.ok(!svg.includes("<b>"));
  assert.ok(height > 60 * 23);
});
