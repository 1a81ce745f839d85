// The coach with the product's own rules, made when it is first asked.
import raw from "@rules";
import { Coach } from "./engine.ts";

let made: Coach | undefined;

export function coach(): Coach {
  made ??= new Coach(raw.rules, raw.words);
  return made;
}

export type { Finding, Review } from "./engine.ts";
export type { Rule } from "./rules.ts";
