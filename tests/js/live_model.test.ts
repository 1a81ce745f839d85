import assert from "node:assert/strict";
import { test } from "node:test";
import { type Callbacks, Comm } from "../../widgets/frontend/page/comm.ts";
import { LiveModel } from "../../widgets/frontend/page/live_model.ts";
import type { Fields, Message } from "../../widgets/frontend/page/wire.ts";

interface Sent {
  data: { method: string; state?: Fields; content?: unknown };
  callbacks?: Callbacks;
}

function kernel(state: Fields) {
  const sent: Sent[] = [];
  const comm = new Comm("jupyter.widget", "a", (_type, content, callbacks) => {
    sent.push({ data: content.data as Sent["data"], callbacks });
    return String(sent.length);
  });
  const tell = (data: Fields) => comm.message({ content: { data }, buffers: [] as DataView[] } as unknown as Message);
  const idle = (index: number) => sent[index]?.callbacks?.iopub?.status?.({ content: { execution_state: "idle" } } as unknown as Message);
  return { model: new LiveModel(state, comm), sent, tell, idle, states: () => sent.map(({ data }) => data.state) };
}

test("only what was set and saved goes to the kernel", () => {
  const { model, states } = kernel({ value: 1, words: { a: "b" } });
  model.save_changes();
  model.set("value", 1);
  model.set("words", { a: "b" });
  model.save_changes();
  assert.deepEqual(states(), []);
  model.set("value", 2);
  assert.deepEqual(states(), []);
  model.save_changes();
  assert.deepEqual(states(), [{ value: 2 }]);
});

test("while the kernel works the last value waits, and goes when it is done", () => {
  const { model, states, idle } = kernel({ value: 0 });
  for (const value of [1, 2, 3]) {
    model.set("value", value);
    model.save_changes();
  }
  assert.deepEqual(states(), [{ value: 1 }]);
  idle(0);
  assert.deepEqual(states(), [{ value: 1 }, { value: 3 }]);
  idle(1);
  assert.equal(states().length, 2);
});

test("what the kernel says is told and not sent back; its echo and what a person has changed since are left alone", () => {
  const { model, tell, states } = kernel({ value: 0, other: 0 });
  const heard: unknown[] = [];
  model.on("change:value", () => heard.push(model.get("value")));
  tell({ method: "update", state: { value: 5 } });
  tell({ method: "echo_update", state: { value: 4 } });
  model.set("other", 1);
  tell({ method: "update", state: { other: 9 } });
  model.save_changes();
  assert.deepEqual(heard, [5]);
  assert.deepEqual(states(), [{ other: 1 }]);
});

test("messages of an exercise's own pass both ways", () => {
  const { model, tell, sent } = kernel({});
  const heard: unknown[] = [];
  model.on("msg:custom", ((content: unknown) => heard.push(content)) as never);
  tell({ method: "custom", content: { hello: 1 } });
  model.send({ back: 2 });
  assert.deepEqual(heard, [{ hello: 1 }]);
  assert.deepEqual(sent[0]?.data, { method: "custom", content: { back: 2 } });
});
