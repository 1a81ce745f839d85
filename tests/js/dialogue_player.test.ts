import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { type InkStory, play, points, previous, tagged, way } from "../../widgets/samtale/exercises/dialogue_player/model.ts";

const root = join(import.meta.dirname, "..", "..");
const { Story } = createRequire(join(root, "widgets", "frontend", "build.mjs"))("inkjs");
const { checkDialogue, compileDialogue } = await import(join(root, "widgets", "frontend", "dialogues.mjs"));

const HEAD = "# title: T\n# guide: B21\n# setting: S\n# intro: I\nVAR trust = 4\nVAR pace = 5\n-> start\n";
const GOOD = `${HEAD}=== start ===
Stille. # scene
Hej. # young
* [Hej med dig. # skill: echo # why: Du hørte efter.]
  ~ trust += 1
  -> godt
* [(venter) # silence # skill: waiting # why: Du gav tid.]
  -> svaert
=== godt ===
Farvel. # young # ending: godt
-> END
=== svaert ===
Nå. # other: Mor # ending: svært
-> END
`;
const make = (source: string): InkStory => new Story(compileDialogue(source).json);
const texts = (source: string): string[] => checkDialogue(source).faults.map(([, text]: [number, string]) => text);

test("a story becomes turns with speakers, choices and meters", () => {
  const [first, second] = play(make(GOOD), [0]);
  assert.deepEqual(first.lines.map(({ speaker, text }) => [speaker, text]), [["scene", "Stille."], ["young", "Hej."]]);
  assert.deepEqual(first.choices.map(({ silence }) => silence), [false, true]);
  assert.equal(first.choices[0].why, "Du hørte efter.");
  assert.deepEqual([first.trust, second.trust, second.ending], [4, 5, "godt"]);
});

test("a path that no longer fits ends where it stops fitting", () => {
  assert.equal(play(make(GOOD), [7, 0]).length, 1);
  assert.equal(play(make(GOOD), [1, 0])[1].lines[0].name, "Mor");
});

test("the coach hears the choice and the last answer", () => {
  assert.deepEqual(previous(play(make(GOOD), []), []), ["Hej."]);
  assert.deepEqual(previous(play(make(GOOD), [0]), [0]), ["Hej med dig.", "Farvel."]);
});

test("meters move up, down or stay, and stay on their scale", () => {
  assert.deepEqual([way(1, 2), way(2, 1), way(1, 1)], ["up", "down", "same"]);
  const far = GOOD.replace("~ trust += 1", "~ trust += 99");
  assert.equal(play(make(far), [0])[1].trust, 10);
});

test("the line of trust stays in its box", () => {
  for (const [x, y] of points(play(make(GOOD), [0]), 100, 50)) assert.ok(x >= 0 && x <= 100 && y >= 0 && y <= 50);
});

test("tags have names and values", () => {
  assert.deepEqual(tagged(["why: a: b", "silence"]), { why: "a: b", silence: "" });
  assert.deepEqual(tagged(null), {});
});

test("a story in order has no faults", () => assert.deepEqual(texts(GOOD), []));

const broken: [string, string, RegExp][] = [
  ["no title", GOOD.replace("# title: T\n", ""), /mangler en linje med »# title/],
  ["a divert to nowhere", GOOD.replace("-> godt", "-> ingensteder"), /Ink kan ikke læse det/],
  ["an open bracket", GOOD.replace("Du gav tid.]", "Du gav tid."), /Ink kan ikke læse det|mangler/],
  ["a dead end", GOOD.replace(" # ending: godt", ""), /stopper samtalen uden slutning/],
  ["an unknown ending", GOOD.replace("ending: godt", "ending: fint"), /»fint« er ingen slutning/],
  ["a knot that nobody reaches", `${GOOD}=== glemt ===\nHer. # young # ending: godt\n-> END\n`, /afsnittet »glemt«/],
  ["a choice without a reason", GOOD.replace(" # why: Du hørte efter.", ""), /mangler »# why/],
  ["a choice without a skill", GOOD.replace(" # skill: echo", ""), /mangler »# skill/],
  ["an unknown skill", GOOD.replace("skill: echo", "skill: ekko"), /»ekko« er ingen regel/],
  ["an unknown speaker", GOOD.replace("# young\n*", "# ung\n*"), /»# ung« kendes ikke/],
  ["no meter", GOOD.replace("VAR pace = 5\n", ""), /mangler »VAR pace/],
  ["trust that never moves", GOOD.replace("  ~ trust += 1\n", ""), /samme tillid/],
];
for (const [name, source, said] of broken) {
  test(`the checker tells of ${name}, with a line`, () => {
    const { faults } = checkDialogue(source);
    assert.ok(faults.some(([line, text]: [number, string]) => line >= 1 && said.test(text)), JSON.stringify(faults));
  });
}

for (const file of globSync("data/content/da/dialogues/*.ink", { cwd: root }).sort()) {
  test(`${file} is played to all its ends`, () => {
    const { faults, endings, paths } = checkDialogue(readFileSync(join(root, file), "utf8"));
    assert.deepEqual(faults, []);
    assert.ok(paths >= 3);
    assert.deepEqual([...new Set(endings)].sort(), ["blandet", "godt", "svært"]);
  });
}
