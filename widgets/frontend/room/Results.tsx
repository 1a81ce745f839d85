// Counted answers of one or two rounds: bars, a sentence and a table. Hidden until there are enough and somebody shows them.
import { choicesOf } from "./choices";
import type { Asked, Round } from "./types";
import type { Words } from "./use";

const MOST_TOPS = 3;

interface Props {
  asked: Asked;
  least: number;
  t: Words;
}

export function sentence(asked: Asked, round: Round, t: Words): string {
  const counts = round.counts ?? [];
  const most = Math.max(0, ...counts);
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const top = choicesOf(asked).filter((_, index) => most > 0 && counts[index] === most);
  // a tie of many says nothing about what most people think
  if (top.length > MOST_TOPS) return t("result_spread", { counted, passed: round.passed ?? 0 });
  return most ? t("result", { counted, passed: round.passed ?? 0, top: top.join(", ") }) : t("result_none", { passed: round.passed ?? 0 });
}

export function Results({ asked, least, t }: Props) {
  const shown = asked.rounds.map((round, index) => ({ round, index })).filter(({ round }) => round.counts);
  const last = asked.rounds[asked.rounds.length - 1];
  if (last?.revealed && !last.counts && !shown.length) return <p class="room-note">{t("not_enough", { least })}</p>;
  if (!shown.length) return <p class="room-note">{t("hidden")}</p>;
  const names = [t("round_first"), t("round_second")];
  const longest = Math.max(1, ...shown.flatMap(({ round }) => round.counts ?? []));
  const choices = choicesOf(asked);
  return (
    <div class="room-results">
      {last?.revealed && !last.counts && <p class="room-note">{t("not_enough", { least })}</p>}
      {shown.length > 1 && (
        <p class="room-key" aria-hidden="true">
          {shown.map(({ index }) => <span key={index} class={`room-key__part room-key__part--${index}`}>{names[index]}</span>)}
        </p>
      )}
      {asked.choices.length ? <Bars choices={choices} shown={shown} longest={longest} /> : <Columns asked={asked} shown={shown} longest={longest} />}
      {shown.map(({ round, index }) => (
        <p key={index}>{shown.length > 1 && <strong>{names[index]}: </strong>}{sentence(asked, round, t)}</p>
      ))}
      <details>
        <summary>{t("table")}</summary>
        <table>
          <caption>{asked.text}</caption>
          <thead><tr><th scope="col">{t("choice")}</th>{shown.map(({ index }) => <th key={index} scope="col">{shown.length > 1 ? names[index] : t("count")}</th>)}</tr></thead>
          <tbody>
            {choices.map((choice, value) => (
              <tr key={value}><th scope="row">{choice}</th>{shown.map(({ round, index }) => <td key={index}>{round.counts?.[value]}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

type Shown = { round: Round; index: number }[];

function Bars({ choices, shown, longest }: { choices: string[]; shown: Shown; longest: number }) {
  return (
    <div class="room-bars" aria-hidden="true">
      {choices.map((choice, value) => (
        <div key={value} class="room-bars__row">
          <span class="room-bars__name">{choice}</span>
          <span class="room-bars__lines">
            {shown.map(({ round, index }) => (
              <span key={index} class="room-bars__line">
                <span class={`room-bars__bar room-bars__bar--${index}`} style={{ width: `${(100 * (round.counts?.[value] ?? 0)) / longest}%` }} />
                <b>{round.counts?.[value]}</b>
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

/** A scale lies from left to right, as it does where people answer. */
function Columns({ asked, shown, longest }: { asked: Asked; shown: Shown; longest: number }) {
  return (
    <div aria-hidden="true">
      <div class="room-columns">
        {Array.from({ length: 11 }, (_, value) => (
          <div key={value} class="room-columns__one">
            <span class="room-columns__pair">
              {shown.map(({ round, index }) => (
                <span key={index} class="room-columns__stack">
                  <b>{round.counts?.[value] || ""}</b>
                  {!!round.counts?.[value] && <span class={`room-columns__bar room-bars__bar--${index}`} style={{ height: `${(80 * round.counts[value]) / longest}%` }} />}
                </span>
              ))}
            </span>
            <span class="room-columns__value">{value}</span>
          </div>
        ))}
      </div>
      <p class="room-ends"><span>{asked.low}</span><span>{asked.high}</span></p>
    </div>
  );
}
