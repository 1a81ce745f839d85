// anywidget's model with a kernel behind it: changes go there one message at a time, the last value wins.
import { type Path, put, take } from "./buffers.ts";
import type { Comm } from "./comm.ts";
import { PlainModel } from "./plain_model.ts";
import type { Fields, Message } from "./wire.ts";

function same(one: unknown, two: unknown): boolean {
  if (ArrayBuffer.isView(one) || one instanceof ArrayBuffer) return one === two;
  return Object.is(one, two) || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(two));
}

export class LiveModel extends PlainModel {
  /** Set since the last `save_changes`, and saved while the kernel still worked on what was sent before. */
  private set_here: Fields = {};
  private due: Fields = {};
  private busy = false;
  private comm: Comm;

  constructor(state: Fields, comm: Comm) {
    super(state);
    this.comm = comm;
    comm.on_msg((message) => this.hear(message));
  }

  override set(name: string, value: unknown): void {
    if (same(this.get(name), value)) return;
    this.set_here = { ...this.set_here, [name]: value };
    super.set(name, value);
  }

  override save_changes(): void {
    this.due = { ...this.due, ...this.set_here };
    this.set_here = {};
    this.flush();
  }

  send(content: unknown, _callbacks?: unknown, buffers?: readonly unknown[]): void {
    this.comm.send({ method: "custom", content }, {}, {}, buffers);
  }

  private flush(): void {
    if (this.busy || Object.keys(this.due).length === 0) return;
    const { state, paths, buffers } = take(this.due);
    this.due = {};
    this.busy = true;
    const status = (message: Message) => {
      if (message.content.execution_state !== "idle") return;
      this.busy = false;
      this.flush();
    };
    this.comm.send({ method: "update", state, buffer_paths: paths }, { iopub: { status } }, {}, buffers);
  }

  private hear({ content, buffers }: Message): void {
    const data = content.data as { method: string; state?: Fields; buffer_paths?: Path[]; content?: unknown };
    if (data.method === "custom") this.tell("msg:custom", data.content, buffers);
    // the kernel's echo tells other pages what this one has sent
    if (data.method !== "update" || !data.state) return;
    put(data.state, data.buffer_paths ?? [], buffers);
    for (const [name, value] of Object.entries(data.state)) {
      if (name in this.due || name in this.set_here || same(this.get(name), value)) continue;
      super.set(name, value);
    }
  }
}
