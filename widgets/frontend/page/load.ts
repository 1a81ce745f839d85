// Fetches an exercise's module once. A browser refuses modules from file:, so there its text comes in a classic script.
import type { Model } from "../shared/host.tsx";
import { type Shelf, addressOf } from "./shelf.ts";

interface Host {
  model: Model;
}
interface Exercise {
  initialize?: (host: Host) => unknown;
  render: (host: Host & { el: HTMLElement }) => unknown;
}
const loaded = new Map<string, Promise<Exercise>>();
const texts: Record<string, string> = {};
Object.assign(globalThis, { samtaleModule: (slice: string, text: string) => (texts[slice] = text) });

export function load(shelf: Shelf, slice: string): Promise<Exercise> {
  const known = loaded.get(slice) ?? (location.protocol === "file:" ? fromText(shelf.static, slice) : fromAddress(shelf, slice));
  loaded.set(slice, known);
  return known;
}

/** Several exercises share a file; a browser fetches it once. */
async function fromAddress(shelf: Shelf, slice: string): Promise<Exercise> {
  const file = (await import(addressOf(shelf, slice))) as Record<string, Exercise>;
  const found = file[slice];
  if (!found) throw new Error(`${slice} is missing`);
  return found;
}

async function fromText(from: string, slice: string): Promise<Exercise> {
  await new Promise<void>((done, failed) => {
    const script = document.createElement("script");
    script.src = `${from}local/${slice}.js`;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${slice} is missing`));
    document.head.append(script);
  });
  const address = URL.createObjectURL(new Blob([texts[slice] ?? ""], { type: "text/javascript" }));
  const module = (await import(address)) as { default: Exercise };
  return module.default;
}
