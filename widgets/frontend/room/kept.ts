// What a phone keeps for a room: its random number, the numbers it sent, and those that wait for the connection.
export interface Sent {
  text: string;
  value: number | null;
  answer: string;
  waits: boolean;
}

export interface Kept {
  phone: string;
  saved: number;
  /** By round: "question#1". */
  sent: Record<string, Sent>;
}

const DAY = 24 * 60 * 60 * 1000;

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function fresh(now: number): Kept {
  return { phone: random(), saved: now, sent: {} };
}

export function restored(text: string | null, now: number): Kept {
  try {
    const kept = JSON.parse(text ?? "") as Kept;
    if (/^[0-9a-f]{32}$/.test(kept.phone) && typeof kept.sent === "object" && kept.sent && now - kept.saved < DAY) return kept;
  } catch {
    // nothing, or nothing of ours
  }
  return fresh(now);
}

export function put(kept: Kept, round: string, sent: Sent, now: number): Kept {
  return { ...kept, saved: now, sent: { ...kept.sent, [round]: sent } };
}

/** The server has an answer, or says that it does not count. */
export function settled(kept: Kept, round: string, value: number | null): Kept {
  const known = kept.sent[round];
  // changed once more meanwhile: that one still waits
  if (!known || known.value !== value) return kept;
  return { ...kept, sent: { ...kept.sent, [round]: { ...known, waits: false } } };
}

export function dropped(kept: Kept, round: string): Kept {
  const { [round]: _, ...sent } = kept.sent;
  return { ...kept, sent };
}

export const waiting = (kept: Kept): [string, Sent][] => Object.entries(kept.sent).filter(([, sent]) => sent.waits);
export const counted = (kept: Kept): [string, Sent][] => Object.entries(kept.sent).filter(([, sent]) => !sent.waits);

export const roundKey = (question: string, round: number): string => `${question}#${round}`;

export function fromKey(key: string): { question: string; round: number } {
  const at = key.lastIndexOf("#");
  return { question: key.slice(0, at), round: Number(key.slice(at + 1)) };
}

const nameOf = (code: string): string => `samtale-rum:${code}`;

/** What this device keeps for a room; a fresh start where storage is refused. */
export function recall(code: string, now: number): Kept {
  try {
    return restored(localStorage.getItem(nameOf(code)), now);
  } catch {
    return fresh(now);
  }
}

export function remember(code: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(code), JSON.stringify(kept));
  } catch {
    // refused or full: it lives as long as the page
  }
}

/** The room is closed: nothing of it stays on this device. */
export function forget(code: string): void {
  try {
    localStorage.removeItem(nameOf(code));
  } catch {
    // nothing was kept
  }
}
