// A page without a kernel: mounts the exercises on plain models, keeps the pages for use without a network.
import { idle } from "../shared/idle.ts";
import { startChrome } from "./chrome";
import { load } from "./load";
import { PlainModel } from "./plain_model";
import { keepOffline } from "./offline";
import "./site.css";

interface Exercise {
  slice: string;
  state: Record<string, unknown>;
}

interface Embedded {
  static: string;
  exercises: Exercise[];
  words: Record<string, Record<string, string>>;
  live: Record<string, string>;
}

async function mount(place: HTMLElement, exercise: Exercise, page: Embedded): Promise<void> {
  try {
    const { default: module } = await load(page.static, exercise.slice);
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

/** Show the page with its exercises in place, so that nothing jumps; but do not wait long for them. */
function reveal(): void {
  document.documentElement.removeAttribute("data-mounting");
}

/** Tell whether a place is seen when the page opens; who follows a link into the page gets all of it at once. */
function isSeenFirst(place: HTMLElement): boolean {
  return location.hash !== "" || place.getBoundingClientRect().top < 1.5 * innerHeight;
}

async function start(page: Embedded): Promise<void> {
  setTimeout(reveal, 400);
  const all = [...document.querySelectorAll<HTMLElement>("[data-model]")].flatMap((place) => {
    const exercise = page.exercises[Number(place.dataset.model)];
    return exercise ? [{ place, exercise, first: isSeenFirst(place) }] : [];
  });
  await Promise.all(all.filter(({ first }) => first).map(({ place, exercise }) => mount(place, exercise, page)));
  reveal();
  // the others one by one, so that a slow phone answers in between
  for (const { place, exercise } of all.filter(({ first }) => !first)) {
    await idle();
    await mount(place, exercise, page);
  }
  document.body.dataset.ready = "yes";
}

startChrome();
const text = document.getElementById("samtale-page")?.textContent;
if (text) void start(JSON.parse(text) as Embedded);
else reveal();
keepOffline();
