// Why the relation moved, for those who ask.
import type { Translate } from "@shared/host";
import { type Choice, type Turn, way } from "./model";

export function Why({ before, after, choice, words: t }: { before: Turn; after: Turn; choice: Choice; words: Translate }) {
  return (
    <details class="sv-dialogue_player__why">
      <summary>{t("what_happened")}</summary>
      <p>{choice.why}</p>
      <p>
        {t(`trust_${way(before.trust, after.trust)}`)} {t(`pace_${way(before.pace, after.pace)}`)}
      </p>
    </details>
  );
}
