// Ids that are the page's only ones. Preact's own useId begins anew in each exercise, so two would share an id.
import { useState } from "preact/hooks";

let count = 0;
const bundle = Math.random().toString(36).slice(2, 10);

export function useId(): string {
  return useState(() => `sv-${bundle}-${(count += 1)}`)[0];
}
