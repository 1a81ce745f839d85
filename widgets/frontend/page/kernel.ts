// The connection to the kernel behind a page. Nobody waits for it: what is said before it stands goes when it does.
import { type Callbacks, Comm } from "./comm.ts";
import { type Fields, type Message, PROTOCOL, decode, encode } from "./wire.ts";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
/** The server closes the socket of a kernel that has ended with this number. */
const ENDED = 4410;

/** Connected; away for now; or ended, and only a new page gets another kernel. */
export type State = "connected" | "lost" | "ended";
export interface Place {
  base: string;
  kernel: string;
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Kernel {
  /** Gets what the kernel opens by itself. */
  opened: (comm: Comm, message: Message) => void = () => {};
  private socket: WebSocket | null = null;
  private waiting: Message[] = [];
  private comms = new Map<string, Comm>();
  private work = new Map<string, (message: Message) => void>();
  private replies = new Map<string, (message: Message) => void>();
  private session = random();
  private count = 0;
  private wait = FIRST_WAIT;
  private retry = 0;
  private over = false;
  private place: Place;
  private tell: (state: State) => void;

  constructor(place: Place, tell: (state: State) => void) {
    this.place = place;
    this.tell = tell;
    addEventListener("online", () => this.soon(0));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && !this.socket) this.soon(0);
    });
    this.connect();
  }

  /** The line of a widget that the kernel knows or shall get to know. */
  comm(target: string, id: string): Comm {
    const comm = new Comm(target, id, (type, content, callbacks, metadata, buffers) => this.send(type, content, callbacks, metadata, buffers));
    this.comms.set(id, comm);
    return comm;
  }

  /** Ask for something that the kernel answers. */
  ask(type: string, content: Fields): Promise<Message> {
    return new Promise((answered) => this.replies.set(this.send(type, content), answered));
  }

  private send(type: string, content: Fields, callbacks?: Callbacks, metadata: Fields = {}, buffers: readonly unknown[] = []): string {
    const msg_id = `${this.session}-${(this.count += 1)}`;
    const header = { msg_id, msg_type: type, session: this.session, username: "", version: "5.3", date: new Date().toISOString() };
    const views = buffers.map((one) => (one instanceof ArrayBuffer ? new DataView(one) : (one as DataView)));
    const message = { channel: "shell", header, parent_header: {}, metadata, content, buffers: views };
    if (callbacks?.iopub?.status) this.work.set(msg_id, callbacks.iopub.status);
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(encode(message));
    else if (!this.over) this.waiting.push(message);
    return msg_id;
  }

  private connect(): void {
    if (this.over || this.socket) return;
    const url = new URL(`${this.place.base}api/kernels/${this.place.kernel}/channels?session_id=${this.session}`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url, PROTOCOL);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    socket.onopen = () => {
      this.wait = FIRST_WAIT;
      for (const message of this.waiting.splice(0)) socket.send(encode(message));
      this.tell("connected");
    };
    socket.onmessage = (event) => this.take(decode(event.data as ArrayBuffer));
    socket.onclose = (event) => {
      this.socket = null;
      if (event.code === ENDED) this.end();
      else void this.comeBack();
    };
  }

  /** Come back, unless the kernel has ended: a socket that is refused does not tell why. */
  private async comeBack(): Promise<void> {
    if (this.over) return;
    this.tell("lost");
    const known = await fetch(`${this.place.base}farvel/${this.place.kernel}`, { method: "HEAD", cache: "no-store" }).then(
      (answer) => answer.status !== 404,
      () => true,
    );
    if (!known) {
      this.end();
      return;
    }
    // not everybody at the same moment
    this.soon(this.wait * (0.5 + Math.random()));
    this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
  }

  private soon(ms: number): void {
    clearTimeout(this.retry);
    if (!this.over) this.retry = setTimeout(() => this.connect(), ms) as unknown as number;
  }

  private end(): void {
    if (this.over) return;
    this.over = true;
    clearTimeout(this.retry);
    this.socket?.close();
    this.waiting = [];
    this.tell("ended");
  }

  private take(message: Message): void {
    const { content } = message;
    const parent = message.parent_header.msg_id ?? "";
    const comm = this.comms.get(String(content.comm_id));
    switch (message.header.msg_type) {
      case "comm_msg":
        comm?.message(message);
        break;
      case "comm_close":
        this.comms.delete(String(content.comm_id));
        comm?.closed(message);
        break;
      case "comm_open":
        this.opened(this.comm(String(content.target_name), String(content.comm_id)), message);
        break;
      case "status":
        // a kernel that was started anew knows nothing of what this page shows
        if (/dead|restarting/.test(String(content.execution_state))) this.end();
        this.work.get(parent)?.(message);
        if (content.execution_state === "idle") this.work.delete(parent);
        break;
      default:
        if (message.channel === "shell") {
          this.replies.get(parent)?.(message);
          this.replies.delete(parent);
        }
    }
  }
}
