// What is known of a legal rule, by name, with its dates in Danish.
import { danishDate } from "./danish.ts";
import type { Translate } from "./host";

export interface Rule {
  id: string;
  now: string;
  provisions: string;
  source: string;
  valid_from: string;
  checked_on: string;
  sources_as_of: string;
  awaits: boolean;
  age: "fresh" | "old" | "expired";
}

/** Name and value of everything that is there. */
export function facts(rule: Rule, t: Translate): [string, string][] {
  const all: [string, string][] = [
    [t("fact_now"), rule.now],
    [t("fact_provisions"), rule.provisions],
    [t("fact_source"), rule.source],
    [t("fact_valid_from"), danishDate(rule.valid_from)],
    [t("fact_sources_as_of"), danishDate(rule.sources_as_of)],
    [t("fact_checked_on"), danishDate(rule.checked_on)],
  ];
  return all.filter(([, value]) => value);
}
