// Hooks of the room's pages.
import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../shared/announce";
import { fill } from "../shared/host";
import { type ServerClock, mark, remaining } from "./clock";
import type { Page, RoomState } from "./types";

export type Words = (key: string, values?: Record<string, string | number>) => string;

export function words(page: Page): Words {
  return (key, values = {}) => fill(page.words[key] ?? `⟨${key}⟩`, values);
}

/** What is left of the step, twice a second; a screen reader hears half time, two minutes and the end. */
export function useRemaining(room: RoomState, clock: ServerClock, t: Words): number {
  const [, again] = useState(0);
  const before = useRef<{ at: number; left: number } | null>(null);
  useEffect(() => {
    const beat = setInterval(() => again((count) => count + 1), 500);
    return () => clearInterval(beat);
  }, []);
  const left = remaining(room.clock, clock.now());
  useEffect(() => {
    const known = before.current;
    const word = known && known.at === room.at ? mark(known.left, left, room.steps[room.at].minutes * 60_000) : null;
    if (word) announce(t(word));
    before.current = { at: room.at, left };
  });
  return left;
}

/** The server's time of day, every few seconds. */
export function useNow(clock: ServerClock): number {
  const [now, tick] = useState(clock.now());
  useEffect(() => {
    const beat = setInterval(() => tick(clock.now()), 2_000);
    return () => clearInterval(beat);
  }, [clock]);
  return now;
}
