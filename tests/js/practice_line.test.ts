import assert from "node:assert/strict";
import { test } from "node:test";
import { change, marked, open, trouble } from "../../widgets/samtale/exercises/practice_line/model.ts";

const found = (rule: string) => ({ rule, level: "red", start: 0, end: 1 });

test("a line without anything to read has a reason", () => {
  assert.equal(trouble(""), "empty");
  assert.equal(trouble("  \n"), "empty");
  assert.equal(trouble("?!… 😀"), "no_words");
});

test("English is noticed, Danish and short lines are not", () => {
  assert.equal(trouble("What do you think about that?"), "english");
  assert.equal(trouble("How are you today?"), "english");
  for (const line of ["Hvad siger du?", "Hvordan har du det?", "What?", "Du er cool og chill", "Så, how are you i dag?"]) {
    assert.equal(trouble(line), "", line);
  }
});

test("a place is in code points, not in halves of an emoji", () => {
  assert.deepEqual(marked("😀 Hvorfor gik du?", 2, 9), ["😀 ", "Hvorfor", " gik du?"]);
});

test("each rule is told once, and not when it was meant", () => {
  const remarks = [found("why"), found("closed"), found("why")];
  assert.deepEqual(open(remarks).map(({ rule }) => rule), ["why", "closed"]);
  assert.deepEqual(open(remarks, ["why"]).map(({ rule }) => rule), ["closed"]);
});

test("a second try tells what is gone and what is still there", () => {
  assert.deepEqual(change([found("why"), found("advice")], [found("why"), found("label")]), { gone: ["advice"], still: ["why"] });
  assert.deepEqual(change([], []), { gone: [], still: [] });
});
