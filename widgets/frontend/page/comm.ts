// One widget's line to the kernel, of the shape that the widgets' own packages know, too.
import type { Fields, Message } from "./wire.ts";

export interface Callbacks {
  iopub?: { status?: (message: Message) => void };
}
type Hear = (message: Message) => void;
/** Sends a message; the callbacks hear of the work on it. */
export type Send = (type: string, content: Fields, callbacks?: Callbacks, metadata?: Fields, buffers?: readonly unknown[]) => string;

export class Comm {
  readonly comm_id: string;
  readonly target_name: string;
  message: Hear = () => {};
  closed: Hear = () => {};
  private pass: Send;

  constructor(target: string, id: string, pass: Send) {
    this.target_name = target;
    this.comm_id = id;
    this.pass = pass;
  }

  open(data: unknown, callbacks?: Callbacks, metadata?: Fields, buffers?: readonly unknown[]): string {
    return this.pass("comm_open", { comm_id: this.comm_id, target_name: this.target_name, data }, callbacks, metadata, buffers);
  }

  send(data: unknown, callbacks?: Callbacks, metadata?: Fields, buffers?: readonly unknown[]): string {
    return this.pass("comm_msg", { comm_id: this.comm_id, data }, callbacks, metadata, buffers);
  }

  close(data: unknown = {}, callbacks?: Callbacks, metadata?: Fields, buffers?: readonly unknown[]): string {
    return this.pass("comm_close", { comm_id: this.comm_id, data }, callbacks, metadata, buffers);
  }

  on_msg(hear: Hear): void {
    this.message = hear;
  }

  on_close(hear: Hear): void {
    this.closed = hear;
  }
}
