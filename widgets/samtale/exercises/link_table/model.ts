// Which links are looked at, and which are one's own. No DOM.
export interface Link {
  id: string;
  kind: string;
  name: string;
  address: string;
  state: string;
  note: string;
  checked_on: string;
  age: "fresh" | "old" | "expired" | "";
}

export interface Choice {
  /** The kind to look at; "" is every kind. */
  kind: string;
  own: string[];
}

export const START: Choice = { kind: "", own: [] };

/** Every kind once, in the order of the links. */
export const kinds = (links: readonly Link[]): string[] => [...new Set(links.map(({ kind }) => kind))];

export const seen = (links: readonly Link[], { kind }: Choice): Link[] => links.filter((link) => !kind || link.kind === kind);

export const owned = (links: readonly Link[], { own }: Choice): Link[] => links.filter(({ id }) => own.includes(id));

export function turn(choice: Choice, id: string): Choice {
  const own = choice.own.includes(id) ? choice.own.filter((other) => other !== id) : [...choice.own, id];
  return { ...choice, own };
}

/** What the browser kept, as far as the links know it. */
export function restored(links: readonly Link[], kept: unknown): Choice {
  const told = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Choice>;
  const own = Array.isArray(told.own) ? links.map(({ id }) => id).filter((id) => told.own?.includes(id)) : [];
  return { kind: kinds(links).includes(told.kind ?? "") ? (told.kind as string) : "", own };
}
