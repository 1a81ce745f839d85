// The way through a decision: which option was taken at which step. No DOM.
export interface Option {
  text: string;
  to: string;
}

export interface Step {
  id: string;
  question: string;
  hint: string;
  rule: string;
  options: Option[];
  end: string[];
}

/** Index of the option taken at each step so far. */
export type Way = number[];

/** The steps walked, the last of them the one to look at now. */
export function walked(steps: readonly Step[], way: Way): Step[] {
  const seen = steps.length ? [steps[0]!] : [];
  for (const taken of way) {
    const next = steps.find(({ id }) => id === seen.at(-1)?.options[taken]?.to);
    if (!next) break;
    seen.push(next);
  }
  return seen;
}

/** Question and answer of every step behind one. */
export function told(steps: readonly Step[], way: Way): { question: string; answer: string }[] {
  return walked(steps, way)
    .slice(0, -1)
    .map((step, at) => ({ question: step.question, answer: step.options[way[at]!]!.text }));
}
