// The coach with the product's own rules, made when it is first asked.
import learnt from "@classifier";
import raw from "@rules";
import { Classifier } from "./classifier.ts";
import { Coach } from "./engine.ts";
import { compileRule, type Rule, type Shared, readShared } from "./rules.ts";

let made: Coach | undefined;
let shared: Shared | undefined;
const known = new Map<string, Rule>();

const words = (): Shared => (shared ??= readShared(raw.words));

export function coach(): Coach {
  made ??= new Coach(raw.rules, raw.words, new Classifier(learnt), words(), known);
  return made;
}

/** Make the rules ready one by one, each when the browser is idle; who asks earlier gets them all at once. */
export async function warmUp(idle: () => Promise<void>): Promise<void> {
  for (const rule of raw.rules) {
    await idle();
    if (made) return;
    compileRule(rule, words(), known).any.test("ja");
  }
  coach();
}

export type { Finding, Review } from "./engine.ts";
export type { Rule } from "./rules.ts";
