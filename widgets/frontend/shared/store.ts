// What a participant writes stays here: in this tab by default, on this device by choice, gone on "slet alt".
// Nothing in this file talks to a kernel or a server.
import { useLayoutEffect, useState } from "preact/hooks";

const PREFIX = "samtale:";
const KEEP = `${PREFIX}keep`;
const CHANGED = "samtale:store";
const DAY = 24 * 60 * 60 * 1000;

interface Kept<T> {
  value: T;
  saved: number;
}

/** Storage may be refused (private window, blocked cookies); the exercise then lives in memory only. */
function area(kind: "localStorage" | "sessionStorage"): Storage | undefined {
  try {
    return globalThis[kind];
  } catch {
    return undefined;
  }
}

const tab = () => area("sessionStorage");
const device = () => area("localStorage");

/** True when the person chose "gem på denne enhed". */
export function keepsOnDevice(): boolean {
  return device()?.getItem(KEEP) === "yes";
}

/** Move everything to the device, or back to this tab. */
export function keepOnDevice(keep: boolean): void {
  const from = keep ? tab() : device();
  const to = keep ? device() : tab();
  for (const key of ownKeys(from)) {
    if (key === KEEP) continue;
    to?.setItem(key, from?.getItem(key) ?? "");
    from?.removeItem(key);
  }
  if (keep) device()?.setItem(KEEP, "yes");
  else device()?.removeItem(KEEP);
  globalThis.dispatchEvent?.(new CustomEvent(CHANGED, { detail: "kept" }));
}

function ownKeys(storage: Storage | undefined): string[] {
  return storage ? Object.keys(storage).filter((key) => key.startsWith(PREFIX)) : [];
}

export function read<T>(key: string): T | undefined {
  const text = (keepsOnDevice() ? device() : tab())?.getItem(PREFIX + key);
  if (!text) return undefined;
  try {
    const kept = JSON.parse(text) as Kept<T>;
    if (Date.now() - kept.saved < DAY) return kept.value;
    forget(key);
  } catch {
    forget(key);
  }
  return undefined;
}

export function write<T>(key: string, value: T): void {
  const kept: Kept<T> = { value, saved: Date.now() };
  try {
    (keepsOnDevice() ? device() : tab())?.setItem(PREFIX + key, JSON.stringify(kept));
  } catch {
    // full or refused: the text is still on the screen
  }
}

export function forget(key: string): void {
  tab()?.removeItem(PREFIX + key);
  device()?.removeItem(PREFIX + key);
}

/** Erase every exercise's private content on this device and in this tab, and tell every exercise on the page. */
export function eraseAll(): void {
  for (const storage of [tab(), device()]) for (const key of ownKeys(storage)) storage?.removeItem(key);
  globalThis.dispatchEvent?.(new CustomEvent(CHANGED, { detail: "erased" }));
}

/** Call back when everything was erased. */
export function onErase(callback: () => void): () => void {
  const listen = (event: Event) => {
    if ((event as CustomEvent).detail === "erased") callback();
  };
  addEventListener(CHANGED, listen);
  return () => removeEventListener(CHANGED, listen);
}

/** State that lives in the private store under `key`, and is `initial` again after "slet alt". */
export function usePrivate<T>(key: string, initial: T): [T, (value: T) => void] {
  const [value, show] = useState<T>(() => read<T>(key) ?? initial);
  useLayoutEffect(() => onErase(() => show(() => initial)), [key]);
  return [
    value,
    (next: T) => {
      write(key, next);
      show(() => next);
    },
  ];
}

/** Follow the choice "gem på denne enhed", also when another exercise on the page changes it. */
export function useKeeping(): boolean {
  const [keeping, show] = useState(keepsOnDevice);
  useLayoutEffect(() => {
    const listen = () => show(keepsOnDevice());
    addEventListener(CHANGED, listen);
    return () => removeEventListener(CHANGED, listen);
  }, []);
  return keeping;
}
