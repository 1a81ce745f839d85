// A dialogue as turns: ink's runtime is asked, and what it says is sorted by who speaks.
/** The part of ink's Story that is used, so that tests and the browser bring their own. */
export interface InkStory {
  canContinue: boolean;
  currentTags: string[] | null;
  currentChoices: { text: string; tags: string[] | null; index: number }[];
  variablesState: { $(name: string): unknown };
  Continue(): string | null;
  ChooseChoiceIndex(index: number): void;
}

export type Speaker = "young" | "parent" | "other" | "scene";

export interface Line {
  speaker: Speaker;
  /** The name of somebody else who speaks. */
  name: string;
  text: string;
}

export interface Choice {
  text: string;
  skill: string;
  why: string;
  silence: boolean;
}

export interface Turn {
  lines: Line[];
  choices: Choice[];
  trust: number;
  pace: number;
  ending: string;
}

export type Way = "up" | "down" | "same";
export const SILENCE = 7; // seconds
const SPEAKERS: Speaker[] = ["young", "parent", "other"];

export function tagged(tags: string[] | null): Record<string, string> {
  return Object.fromEntries(
    (tags ?? []).map((tag) => {
      const [name, ...rest] = tag.split(":");
      return [name.trim(), rest.join(":").trim()];
    }),
  );
}

/** Play a story along a path of choices; a path that no longer fits ends where it stops fitting. */
export function play(story: InkStory, path: number[]): Turn[] {
  const turns = [next(story)];
  for (const index of path) {
    if (index >= turns[turns.length - 1].choices.length) break;
    story.ChooseChoiceIndex(index);
    turns.push(next(story));
  }
  return turns;
}

function next(story: InkStory): Turn {
  const lines: Line[] = [];
  let ending = "";
  while (story.canContinue) {
    const text = (story.Continue() ?? "").trim();
    const tags = tagged(story.currentTags);
    ending = tags.ending ?? ending;
    if (text) lines.push({ speaker: SPEAKERS.find((name) => name in tags) ?? "scene", name: tags.other ?? "", text });
  }
  const choices = story.currentChoices.map((choice) => {
    const { skill = "", why = "", silence } = tagged(choice.tags);
    return { text: choice.text.trim(), skill, why, silence: silence !== undefined };
  });
  // an author may count further than the scale goes
  const meter = (name: string) => Math.max(0, Math.min(10, Number(story.variablesState.$(name) ?? 0)));
  return { lines, choices, trust: meter("trust"), pace: meter("pace"), ending };
}

/** How a meter moved from one turn to the next. */
export function way(before: number, after: number): Way {
  return after > before ? "up" : after < before ? "down" : "same";
}

/** What the coach gets as previous turns: the staff's choice, if any, and what the others said last. */
export function previous(turns: Turn[], path: number[]): string[] {
  const last = turns.length - 1;
  const said = (turn: Turn) => turn.lines.filter((line) => line.speaker !== "scene").map((line) => line.text).join(" ");
  const own = last > 0 ? [turns[last - 1].choices[path[last - 1]].text] : [];
  return [...own, said(turns[last])].filter(Boolean);
}

/** Points of the trust line in a box of width × height, with room for the marks. */
export function points(turns: Turn[], width: number, height: number): [number, number][] {
  const step = turns.length > 1 ? (width - 24) / (turns.length - 1) : 0;
  return turns.map((turn, index) => [12 + step * index, height - 12 - ((height - 24) * turn.trust) / 10]);
}
