import assert from "node:assert/strict";
import { test } from "node:test";
import * as table from "../../widgets/samtale/exercises/link_table/model.ts";

const link = (id: string, kind: string): table.Link => ({ id, kind, name: id, address: "", state: "alive", note: "", checked_on: "", age: "fresh" });
const LINKS = [link("a", "offer"), link("b", "film"), link("c", "offer")];

test("kinds come once, and one of them filters", () => {
  assert.deepEqual(table.kinds(LINKS), ["offer", "film"]);
  assert.deepEqual(table.seen(LINKS, { ...table.START, kind: "offer" }).map(({ id }) => id), ["a", "c"]);
  assert.equal(table.seen(LINKS, table.START).length, 3);
});

test("one's own places are chosen, let go, and stand in the order of the table", () => {
  const choice = table.turn(table.turn(table.START, "c"), "a");
  assert.deepEqual(table.owned(LINKS, choice).map(({ id }) => id), ["a", "c"]);
  assert.deepEqual(table.turn(choice, "c").own, ["a"]);
});

test("what was kept comes back as far as the table knows it", () => {
  assert.deepEqual(table.restored(LINKS, { kind: "film", own: ["z", "c"] }), { kind: "film", own: ["c"] });
  for (const junk of [null, undefined, 3, { kind: "x", own: 7 }]) assert.deepEqual(table.restored(LINKS, junk), table.START);
});
