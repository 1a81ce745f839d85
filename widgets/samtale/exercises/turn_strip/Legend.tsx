// What each tag means, folded away until somebody wonders.
import type { Translate } from "@shared/host";
import { label } from "./sentences";

export const Legend = ({ tags, words: t }: { tags: string[]; words: Translate }) => (
  <details class="sv-turn_strip__legend sv-no-print">
    <summary>{t("legend")}</summary>
    <dl>
      {tags.map((tag) => (
        <div key={tag}>
          <dt>{label(tag, t)}</dt>
          <dd>{t(`hint_${tag}`)}</dd>
        </div>
      ))}
    </dl>
  </details>
);
