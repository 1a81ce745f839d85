// Mounts the exercises of a page without a kernel on plain models.
import { load } from "./load.ts";
import { fillAll } from "./places.ts";
import { PlainModel } from "./plain_model.ts";
import type { Shelf } from "./shelf.ts";

interface Exercise {
  slice: string;
  state: Record<string, unknown>;
}

export interface Embedded extends Shelf {
  exercises: Exercise[];
  words: Record<string, Record<string, string>>;
  live: Record<string, string>;
}

/** What the page holds for its exercises, if it has any. */
export function embedded(): Embedded | null {
  const text = document.getElementById("samtale-page")?.textContent;
  return text ? (JSON.parse(text) as Embedded) : null;
}

/** Mount every exercise; `seen` is called when those that are seen first are in place. */
export function mountAll(page: Embedded, seen: () => void = () => {}): Promise<void> {
  async function show(number: string, place: HTMLElement): Promise<void> {
    const exercise = page.exercises[Number(number)];
    if (!exercise) return;
    const module = await load(page, exercise.slice);
    const model = new PlainModel({ ...exercise.state, words: page.words[exercise.slice] ?? {} });
    const root = document.createElement("div");
    await module.initialize?.({ model });
    await module.render({ model, el: root });
    place.replaceChildren(root);
  }
  return fillAll(show, page.live.widget_failed ?? "", seen);
}
