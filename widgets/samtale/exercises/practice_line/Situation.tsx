// What happened, and what was said just before.
import type { Translate } from "@shared/host";
import type { Situation as Data } from "./model";

export function Situation({ data, words: t }: { data: Data; words: Translate }) {
  return (
    <div class="sv-practice_line__situation">
      <h5 class="sv-practice_line__heading">{data.title}</h5>
      <p>{data.situation}</p>
      {data.turns.map((turn, index) => (
        <p key={index} class={`sv-practice_line__turn ${turn.who === "dig" ? "sv-practice_line__turn--you" : ""}`}>
          <strong>{t(`who_${turn.who}`)}</strong> {turn.text}
        </p>
      ))}
    </div>
  );
}
