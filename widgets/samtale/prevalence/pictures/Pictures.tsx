// The pictures of one estimate, each with its words.
import { type Bar, type Claim, Intervals } from "./Intervals.tsx";
import { type Hundred, People } from "./People.tsx";
import { type Series, Years } from "./Years.tsx";
import "./pictures.css";

export interface Shown {
  bars: Bar[];
  claim: Claim | null;
  /** The bars in words. */
  label: string;
  hundred: Hundred | null;
  series: Series | null;
  mark: { status: string; text: string };
}

export function Pictures({ shown }: { shown: Shown }) {
  if (shown.bars.length === 0) return null;
  return (
    <figure class="sv-pictures__all" data-status={shown.mark.status}>
      <div class="sv-pictures__pair">
        <Intervals bars={shown.bars} claim={shown.claim} label={shown.label} />
        {shown.hundred && <People hundred={shown.hundred} />}
      </div>
      {shown.series && shown.series.years.length > 1 && <Years series={shown.series} claim={shown.claim} />}
      <figcaption>{shown.mark.text}</figcaption>
    </figure>
  );
}
