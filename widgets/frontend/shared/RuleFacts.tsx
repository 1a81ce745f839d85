// A legal rule on the screen: what applies, where it stands, and how far it can be trusted.
import type { Translate } from "./host";
import { danishDate } from "./danish";
import { type Rule, facts } from "./law";
import "./rule.css";

export function RuleFacts({ rule, words: t }: { rule: Rule; words: Translate }) {
  return (
    <div class="sv-rule">
      {rule.awaits && <p class="sv-rule__badge">{t("awaits")}</p>}
      {rule.age === "old" && <p class="sv-rule__old" role="note">{t("old", { date: danishDate(rule.sources_as_of) })}</p>}
      <dl>
        {facts(rule, t).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
