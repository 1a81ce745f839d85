import assert from "node:assert/strict";
import { test } from "node:test";
import { put, take } from "../../widgets/frontend/page/buffers.ts";
import { type Message, decode, encode } from "../../widgets/frontend/page/wire.ts";

function message(buffers: DataView[]): Message {
  const header = { msg_id: "1", msg_type: "comm_msg" };
  return { channel: "shell", header, parent_header: {}, metadata: {}, content: { data: "æøå" }, buffers };
}

test("a message comes back as it was sent, with its binary parts", () => {
  const bytes = new Uint8Array([0, 1, 2, 3, 4]);
  const back = decode(encode(message([new DataView(bytes.buffer, 1, 3), new DataView(new ArrayBuffer(0))])));
  assert.deepEqual({ ...back, buffers: [] }, message([]));
  assert.deepEqual(back.buffers.map((view) => [...new Uint8Array(view.buffer, view.byteOffset, view.byteLength)]), [[1, 2, 3], []]);
});

test("the first number counts the places, and the last place is the end", () => {
  const whole = encode(message([]));
  const numbers = new DataView(whole);
  assert.equal(numbers.getBigUint64(0, true), 6n);
  assert.equal(numbers.getBigUint64(8, true), 56n);
  assert.equal(numbers.getBigUint64(48, true), BigInt(whole.byteLength));
});

test("binary values leave a state and come back to their places", () => {
  const picture = new DataView(new Uint8Array([7]).buffer);
  const state = { name: "a", deep: { list: [1, picture] }, raw: new Uint8Array([8, 9]).subarray(1) };
  const { state: bare, paths, buffers } = take(state);
  assert.deepEqual(bare, { name: "a", deep: { list: [1, null] }, raw: null });
  assert.deepEqual(paths, [["deep", "list", 1], ["raw"]]);
  assert.equal(state.deep.list[1], picture);
  put(bare, paths, buffers);
  const back = bare as unknown as { deep: { list: [number, DataView] }; raw: DataView };
  assert.equal(back.deep.list[1].getUint8(0), 7);
  assert.equal(back.raw.getUint8(0), 9);
});
