// The connection to the room: says hello, comes back by itself, follows what changes.
import { ServerClock } from "./clock";
import type { Message, RoomState } from "./types";

const VERSION = 1;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
const CLOCK_EVERY = 20_000;
const SILENCE = 45_000;
const RESTART = 1012;

interface Ears {
  hello(): Record<string, unknown>;
  heard(message: Message): void;
  state(room: RoomState): void;
  connected(on: boolean): void;
}

export class Line {
  readonly clock = new ServerClock(() => performance.timeOrigin + performance.now());
  private socket: WebSocket | null = null;
  private room: RoomState | null = null;
  private number = -1;
  private wait = FIRST_WAIT;
  private over = false;
  private retry = 0;
  private last = 0;

  private address: string;
  private ears: Ears;

  constructor(address: string, ears: Ears) {
    this.address = address;
    this.ears = ears;
    addEventListener("online", () => this.soon(0));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.awake();
    });
    setInterval(() => this.awake(), CLOCK_EVERY);
    this.open();
  }

  say(type: string, fields: Record<string, unknown> = {}): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify({ v: VERSION, type, ...fields }));
    return true;
  }

  /** Come back no more: the room is closed, or this page may not enter. */
  end(): void {
    this.over = true;
    clearTimeout(this.retry);
    this.socket?.close();
  }

  private open(): void {
    if (this.over || (this.socket && this.socket.readyState <= WebSocket.OPEN)) return;
    const url = new URL(this.address, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    const socket = new WebSocket(url);
    this.socket = socket;
    socket.onopen = () => {
      this.say("hello", this.ears.hello());
      this.askClock();
    };
    socket.onmessage = (event) => this.take(JSON.parse(String(event.data)) as Message);
    socket.onclose = (event) => {
      if (this.socket !== socket) return;
      this.socket = null;
      if (event.code === RESTART) {
        // this server leaves and another one answers: nobody needs to be alarmed, unless it does not
        this.soon(FIRST_WAIT * Math.random());
        return;
      }
      this.ears.connected(false);
      // not everybody at the same moment
      this.soon(this.wait * (0.5 + Math.random()));
      this.wait = Math.min(LONGEST_WAIT, this.wait * 2);
    };
  }

  private soon(ms: number): void {
    clearTimeout(this.retry);
    if (!this.over) this.retry = setTimeout(() => this.open(), ms) as unknown as number;
  }

  /** A phone that slept may hold a socket that is dead and does not know. */
  private awake(): void {
    if (!this.socket) this.soon(0);
    else if (this.last && performance.now() - this.last > SILENCE) {
      const dead = this.socket;
      dead.onclose = null;
      dead.close();
      this.socket = null;
      this.ears.connected(false);
      this.soon(0);
    } else this.askClock();
  }

  private askClock(): void {
    this.say("clock", { sent: Math.round(performance.timeOrigin + performance.now()) });
  }

  private take(message: Message): void {
    this.last = performance.now();
    if (typeof message.now === "number" && message.type !== "clock") this.clock.hint(message.now);
    if (message.type === "clock") this.clock.heard(message.sent as number, message.now as number);
    else if (message.type === "state") {
      this.number = message.number as number;
      this.wait = FIRST_WAIT;
      this.show(message.room as RoomState);
      this.ears.connected(true);
    } else if (message.type === "change") {
      // a change that does not follow what we know: ask for all of it
      if (!this.room || message.number !== this.number + 1) this.say("again");
      else {
        this.number = message.number;
        this.show({ ...this.room, ...(message.room as Partial<RoomState>) });
      }
    } else this.ears.heard(message);
  }

  private show(room: RoomState): void {
    this.room = room;
    this.ears.state(room);
  }
}
