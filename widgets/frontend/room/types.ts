// What the server tells a page of a room.
export interface Clock {
  left: number;
  started: number | null;
}

export interface Step {
  title: string;
  block: string;
  kind: "module" | "pause" | "buffer";
  group: string;
  core: boolean;
  module: string;
  anchor: string;
  minutes: number;
  plan: number;
  dropped: boolean;
}

export interface Round {
  answered: number;
  counts: number[] | null;
  passed: number | null;
  revealed: boolean;
}

export interface Asked {
  id: string;
  text: string;
  choices: string[];
  low: string;
  high: string;
  round: number;
  stage: "open" | "closed" | "revealed";
  rounds: Round[];
}

export interface RoomState {
  code: string;
  title: string;
  steps: Step[];
  at: number;
  clock: Clock;
  turn: number;
  blackout: boolean;
  asked: Asked | null;
  people: number;
  least: number;
  view: "site" | "voila";
  // the facilitator's only
  planned?: number | null;
  changed?: Record<string, number>;
  spent?: Record<string, number>;
  rounds?: Record<string, number>;
  notes?: string;
  questions?: { id: string; text: string }[];
  late?: { steps: number[]; end: number }[];
}

export interface Card {
  number: number;
  card: { group: number; role: number; members: number } | null;
}

export interface Page {
  role: "leader" | "phone" | "screen";
  code: string;
  words: Record<string, string>;
  join: string;
  door: string;
  socket: string;
  base: string;
  qr: string;
}

export type Message = Record<string, unknown> & { type: string };
