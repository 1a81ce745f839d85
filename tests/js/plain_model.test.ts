import assert from "node:assert/strict";
import { test } from "node:test";
import { PlainModel } from "../../widgets/frontend/page/plain_model.ts";

test("what is set is told to those who listen, once and only on a change", () => {
  const model = new PlainModel({ value: 1 });
  const heard: string[] = [];
  const own = () => heard.push("value");
  model.on("change:value", own);
  model.on("change", () => heard.push("any"));
  model.set("value", 1);
  model.set("value", 2);
  model.save_changes();
  assert.equal(model.get("value"), 2);
  assert.deepEqual(heard, ["value", "any"]);
  model.off("change:value", own);
  model.set("value", 3);
  assert.deepEqual(heard, ["value", "any", "any"]);
});

test("off without a callback forgets all of an event", () => {
  const model = new PlainModel({});
  let heard = 0;
  model.on("change:a", () => heard++);
  model.off("change:a");
  model.set("a", 1);
  assert.equal(heard, 0);
});

test("a listener may leave while it is told", () => {
  const model = new PlainModel({});
  let heard = 0;
  const once = () => {
    heard++;
    model.off("change:a", once);
  };
  model.on("change:a", once);
  model.on("change:a", () => heard++);
  model.set("a", 1);
  model.set("a", 2);
  assert.equal(heard, 3);
});
