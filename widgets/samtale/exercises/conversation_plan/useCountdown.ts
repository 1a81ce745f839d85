// A clock that helps to move on: it closes nothing and deletes nothing.
import { useEffect, useRef, useState } from "preact/hooks";

export interface Countdown {
  left: number;
  running: boolean;
  start(): void;
  pause(): void;
}

/** Count `seconds` down; `onEnd` is called once when nothing is left. */
export function useCountdown(seconds: number, onEnd: () => void): Countdown {
  const [left, set] = useState(seconds);
  const [running, run] = useState(false);
  const end = useRef(0);
  useEffect(() => {
    if (!running) return undefined;
    // the time of the end decides, so that a sleeping tab does not slow the clock
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end.current - Date.now()) / 1000));
      set(now);
      if (now > 0) return;
      run(false);
      onEnd();
    }, 250);
    return () => clearInterval(timer);
  }, [running]);
  return {
    left,
    running,
    start() {
      const from = left || seconds;
      set(from);
      end.current = Date.now() + from * 1000;
      run(true);
    },
    pause: () => run(false),
  };
}
