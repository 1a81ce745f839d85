// Fetches an exercise's module once. A browser refuses modules from file:, so there its text comes in a classic script.
import type { Model } from "../shared/host.tsx";

interface Host {
  model: Model;
}
interface Loaded {
  default: {
    initialize?: (host: Host) => unknown;
    render: (host: Host & { el: HTMLElement }) => unknown;
  };
}

const loaded = new Map<string, Promise<Loaded>>();
const texts: Record<string, string> = {};
Object.assign(globalThis, { samtaleModule: (slice: string, text: string) => (texts[slice] = text) });

export function load(from: string, slice: string): Promise<Loaded> {
  const known = loaded.get(slice) ?? (location.protocol === "file:" ? fromText(from, slice) : fromAddress(from, slice));
  loaded.set(slice, known);
  return known;
}

function fromAddress(from: string, slice: string): Promise<Loaded> {
  return import(new URL(`${from}parts/${slice}.js`, location.href).href) as Promise<Loaded>;
}

async function fromText(from: string, slice: string): Promise<Loaded> {
  await new Promise<void>((done, failed) => {
    const script = document.createElement("script");
    script.src = `${from}local/${slice}.js`;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${slice} is missing`));
    document.head.append(script);
  });
  const address = URL.createObjectURL(new Blob([texts[slice] ?? ""], { type: "text/javascript" }));
  return import(address) as Promise<Loaded>;
}
