// Lying bars with their text and number beside them, so that neither colour nor length is needed to read them.
import type { Bar } from "./tally";
import "./histogram.css";

interface Props {
  label: string;
  bars: Bar[];
  /** What stands at the end of a bar, for example "7 hænder". */
  told(bar: Bar): string;
  /** Ids of the bars that are the reader's own, and the mark they get. */
  own?: string[];
  mark?: string;
}

export function Histogram({ label, bars, told, own = [], mark }: Props) {
  const longest = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <ul class="sv-histogram" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} class="sv-histogram__row">
          <span class="sv-histogram__text">
            {bar.text}
            {mark && own.includes(bar.id) && <span class="sv-histogram__mark">{mark}</span>}
          </span>
          <span class="sv-histogram__track" aria-hidden="true">
            <span class="sv-histogram__bar" style={{ width: `${(100 * bar.count) / longest}%` }} />
          </span>
          <span class="sv-histogram__count">{told(bar)}</span>
        </li>
      ))}
    </ul>
  );
}
