// The pad on the screen and in the private store, and a second hand while somebody talks.
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { usePrivate } from "@shared/store";
import { type Pad, START, release, restored, untilNext } from "./model";

export function usePad(key: string): [Pad, (step: (pad: Pad) => Pad) => Pad] {
  const [kept, keep] = usePrivate<Pad>(`${key}.pad`, START);
  const opened = useRef(false);
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const pad = opened.current ? kept : restored(kept);
  // two taps can come before the next drawing; each builds on the one before
  const latest = useRef(pad);
  latest.current = pad;

  const step = (take: (pad: Pad) => Pad): Pad => {
    const next = take(latest.current);
    if (next === latest.current) return next;
    latest.current = next;
    keep(next);
    return next;
  };
  useLayoutEffect(() => {
    opened.current = true;
    if (JSON.stringify(pad) !== JSON.stringify(kept)) keep(pad);
  }, []);
  useLayoutEffect(() => {
    if (!pad.running) return;
    const timer = setTimeout(redraw, untilNext(pad, Date.now()));
    return () => clearTimeout(timer);
  });
  // nobody holds a button on a page that is out of sight
  useLayoutEffect(() => {
    const hide = () => {
      const { running } = latest.current;
      if (document.hidden && running) step((now) => release(now, running.who, Date.now()));
    };
    document.addEventListener("visibilitychange", hide);
    return () => document.removeEventListener("visibilitychange", hide);
  }, []);
  return [pad, step];
}
