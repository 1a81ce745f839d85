// Puts widgets into a page: first what is seen when it opens, then the others one by one.
import { idle } from "../shared/idle.ts";

/** Tell whether a place is seen when the page opens; who follows a link into the page gets all of it at once. */
function isSeenFirst(place: HTMLElement): boolean {
  const near = (element: Element | null) => !element || element.getBoundingClientRect().top < 1.1 * innerHeight;
  // the step first: a place in a step that is not laid out yet would have it laid out
  return location.hash !== "" || (near(place.closest(".page-step")) && near(place));
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

/** Have the steps below laid out one by one, if that was put off (see `site.css`). */
async function layOut(): Promise<void> {
  if (!("filling" in document.documentElement.dataset)) return;
  for (const step of document.querySelectorAll<HTMLElement>(".page-step")) {
    await idle();
    step.dataset.laid = "";
    step.getBoundingClientRect(); // now, not with the next steps in one long task
  }
  delete document.documentElement.dataset.filling;
}

/** Shows the widget of an id in a place. */
export type Show = (id: string, place: HTMLElement) => Promise<void>;

/** Fill every place; `seen` is called when those that are seen first are filled. */
export async function fillAll(show: Show, failed: string, seen: () => void = () => {}): Promise<void> {
  const [uppermost, ...others] = document.querySelectorAll<HTMLElement>("[data-model]");
  // without a look at where it stands: that would lay out the whole page before anything can be used
  if (uppermost) await fill(uppermost, show, failed);
  const first = new Set(others.filter(isSeenFirst));
  await Promise.all([...first].map((place) => fill(place, show, failed)));
  seen();
  // the others one by one, so that a slow phone answers in between
  for (const place of others.filter((other) => !first.has(other))) {
    await idle();
    await fill(place, show, failed);
  }
  await layOut();
  document.body.dataset.ready = "yes";
}
