// The same share of every year's population: a band from low to high, a line in the middle.
import type { Claim } from "./Intervals.tsx";
import { danishNumber } from "@shared/danish";
import { ticks } from "./scale.ts";

export interface Year {
  year: number;
  low: number;
  high: number;
  middle: number | null;
  chosen: boolean;
}
export interface Series {
  years: Year[];
  title: string;
  note: string;
  label: string;
}

const WIDTH = 480;
const HEIGHT = 230;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 26, 26, 30];

export function Years({ series, claim }: { series: Series; claim: Claim | null }) {
  const { years } = series;
  const [first, last] = [years[0].year, years[years.length - 1].year];
  const most = 1.1 * Math.max(...years.map((one) => one.high), claim?.number ?? 0);
  const x = (year: number) => LEFT + ((year - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (people: number) => HEIGHT - BOTTOM - (people / most) * (HEIGHT - TOP - BOTTOM);
  const line = (points: [number, number][]) => points.map(([year, people]) => `${x(year)},${y(people)}`).join(" ");
  const upper = years.map((one): [number, number] => [one.year, one.high]);
  const lower = years.map((one): [number, number] => [one.year, one.low]).reverse();
  const middles = years.flatMap((one): [number, number][] => (one.middle === null ? [] : [[one.year, one.middle]]));
  // room for five labels on a phone: the first, the last and every fourth between them
  const named = years.filter((one) => (one.year - first) % 4 === 0);
  return (
    <div class="sv-pictures__years">
      <p class="sv-field__label">{series.title}</p>
      <svg class="sv-pictures__figure sv-pictures__figure--wide" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={series.label}>
        {ticks(0, most, 4).map((value) => (
          <g key={value}>
            <line class="sv-pictures__grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text class="sv-pictures__tick" x={LEFT - 8} y={y(value) + 5} text-anchor="end">{danishNumber(value)}</text>
          </g>
        ))}
        {named.map((one) => (
          <text key={one.year} class="sv-pictures__tick" x={x(one.year)} y={HEIGHT - 8} text-anchor="middle">{one.year}</text>
        ))}
        <polygon class="sv-pictures__band" points={line([...upper, ...lower])} />
        <polyline class="sv-pictures__line" points={line(middles)} />
        {claim && (
          <g class="sv-pictures__claim">
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(claim.number)} y2={y(claim.number)} />
            <text x={WIDTH - RIGHT} y={y(claim.number) + 18} text-anchor="end">{claim.text}</text>
          </g>
        )}
        {years.filter((one) => one.chosen).map((one) => (
          <g key={one.year} class="sv-pictures__year">
            <line x1={x(one.year)} x2={x(one.year)} y1={y(one.low)} y2={y(one.high)} />
            {one.middle !== null && <circle cx={x(one.year)} cy={y(one.middle)} r={6} />}
          </g>
        ))}
      </svg>
      <p class="sv-pictures__note">{series.note}</p>
    </div>
  );
}
