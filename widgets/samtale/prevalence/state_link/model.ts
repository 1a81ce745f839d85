// Choices as the part of an address behind #, and back.
export type Choices = Record<string, string>;

const MARK = "#skoen?";

export function toHash(choices: Choices): string {
  return `${MARK}${new URLSearchParams(choices)}`;
}

/** The choices of an address, or null when it holds none. */
export function fromHash(hash: string): Choices | null {
  if (!hash.startsWith(MARK)) return null;
  return Object.fromEntries(new URLSearchParams(hash.slice(MARK.length)));
}
