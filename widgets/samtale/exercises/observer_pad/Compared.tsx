// Round 1 beside round 2, with the difference in words. On paper also before anything was counted: a sheet for ticks.
import type { Translate } from "@shared/host";
import { PEOPLE, type Round, count, digits, seconds } from "./model";
import { difference, isEmpty, longer, sentences } from "./words";

interface Props {
  kinds: string[];
  one: Round;
  two: Round | undefined;
  words: Translate;
}

export function Compared({ kinds, one, two, words: t }: Props) {
  const blank = isEmpty(one) && (!two || isEmpty(two));
  const rows = [
    ...kinds.map((kind) => ({
      name: t(`kind_${kind}`),
      first: String(count(one, kind)),
      second: two ? String(count(two, kind)) : "",
      how: two ? difference(count(two, kind) - count(one, kind), t) : "",
    })),
    ...PEOPLE.map((who) => ({
      name: t(`time_${who}`),
      first: digits(seconds(one, who)),
      second: two ? digits(seconds(two, who)) : "",
      how: two ? longer(seconds(two, who) - seconds(one, who), t) : "",
    })),
  ];
  return (
    <div class={two ? "" : "sv-only-print"}>
      <table class="sv-observer_pad__table">
        <caption>{t("beside")}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("round", { number: 1 })}</th>
            <th scope="col">{t("round", { number: 2 })}</th>
            <th scope="col">{t("difference")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, first, second, how }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{blank ? "" : first}</td>
              <td>{blank ? "" : second}</td>
              <td>{blank ? "" : how}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {two && (isEmpty(two) ? [t("second_empty")] : sentences(kinds, one, two, t)).map((text) => (
        <p key={text} class="sv-observer_pad__sentence">{text}</p>
      ))}
    </div>
  );
}
