// What happened, and what was said just before.
import type { Translate } from "@shared/host";
import type { Situation as Data } from "./model";

const WHO: Record<string, string> = { ung: "young", dig: "you", forælder: "parent" };

export function Situation({ data, words: t }: { data: Data; words: Translate }) {
  return (
    <div class="sv-practice_line__situation">
      <h5 class="sv-practice_line__heading">{data.title}</h5>
      <p>{data.situation}</p>
      {data.turns.map((turn, index) => (
        <p key={index} class={`sv-practice_line__turn sv-practice_line__turn--${WHO[turn.who] ?? "young"}`}>
          <strong>{WHO[turn.who] ? t(WHO[turn.who]) : turn.who}</strong> {turn.text}
        </p>
      ))}
    </div>
  );
}
