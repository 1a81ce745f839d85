// Puts widgets into a page: first what is seen when it opens, then the others one by one.
import { idle } from "../shared/idle.ts";

/** Tell whether a place is seen when the page opens; who follows a link into the page gets all of it at once. */
function isSeenFirst(place: HTMLElement): boolean {
  return location.hash !== "" || place.getBoundingClientRect().top < 1.5 * innerHeight;
}

async function fill(place: HTMLElement, show: Show, failed: string): Promise<void> {
  try {
    await show(place.dataset.model ?? "", place);
  } catch (error) {
    console.error(error);
    const problem = document.createElement("p");
    problem.className = "page-notice page-notice--problem";
    problem.textContent = failed;
    place.replaceChildren(problem);
  }
}

/** Shows the widget of an id in a place. */
export type Show = (id: string, place: HTMLElement) => Promise<void>;

/** Fill every place; `seen` is called when those that are seen first are filled. */
export async function fillAll(show: Show, failed: string, seen: () => void = () => {}): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("[data-model]")].map((place) => ({ place, first: isSeenFirst(place) }));
  await Promise.all(all.filter(({ first }) => first).map(({ place }) => fill(place, show, failed)));
  seen();
  // the others one by one, so that a slow phone answers in between
  for (const { place } of all.filter(({ first }) => !first)) {
    await idle();
    await fill(place, show, failed);
  }
  document.body.dataset.ready = "yes";
}
