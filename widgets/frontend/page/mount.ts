// Mounts the exercises of a page without a kernel on plain models.
import { idle } from "../shared/idle.ts";
import { type Shelf, load } from "./load";
import { PlainModel } from "./plain_model";

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

async function mount(place: HTMLElement, exercise: Exercise, page: Embedded): Promise<void> {
  try {
    const module = await load(page, exercise.slice);
    const model = new PlainModel({ ...exercise.state, words: page.words[exercise.slice] ?? {} });
    const root = document.createElement("div");
    await module.initialize?.({ model });
    await module.render({ model, el: root });
    place.replaceChildren(root);
  } catch (error) {
    console.error(error);
    const problem = document.createElement("p");
    problem.className = "page-notice page-notice--problem";
    problem.textContent = page.live.widget_failed;
    place.replaceChildren(problem);
  }
}

/** Tell whether a place is seen when the page opens; who follows a link into the page gets all of it at once. */
function isSeenFirst(place: HTMLElement): boolean {
  return location.hash !== "" || place.getBoundingClientRect().top < 1.5 * innerHeight;
}

/** Mount every exercise; `seen` is called when those that are seen first are in place. */
export async function mountAll(page: Embedded, seen: () => void = () => {}): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("[data-model]")].flatMap((place) => {
    const exercise = page.exercises[Number(place.dataset.model)];
    return exercise ? [{ place, exercise, first: isSeenFirst(place) }] : [];
  });
  await Promise.all(all.filter(({ first }) => first).map(({ place, exercise }) => mount(place, exercise, page)));
  seen();
  // the others one by one, so that a slow phone answers in between
  for (const { place, exercise } of all.filter(({ first }) => !first)) {
    await idle();
    await mount(place, exercise, page);
  }
  document.body.dataset.ready = "yes";
}
