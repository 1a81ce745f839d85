// A hundred dots: those who are in at the low end, those who are in at the high end only, and everybody else.
export interface Hundred {
  /** Of a hundred, rounded down at the low end and up at the high end. */
  low: number;
  high: number;
  text: string;
  sure: string;
  maybe: string;
}

const SIDE = 10;
const GAP = 22;

export function People({ hundred }: { hundred: Hundred }) {
  const kind = (place: number) => (place < hundred.low ? "sure" : place < hundred.high ? "maybe" : "rest");
  return (
    <div class="sv-pictures__people">
      <svg class="sv-pictures__dots" viewBox={`0 0 ${SIDE * GAP} ${SIDE * GAP}`} role="img" aria-label={hundred.text}>
        {Array.from({ length: SIDE * SIDE }, (_, place) => (
          <Dot key={place} kind={kind(place)} x={(place % SIDE) * GAP + GAP / 2} y={Math.floor(place / SIDE) * GAP + GAP / 2} />
        ))}
      </svg>
      <p>{hundred.text}</p>
      <ul>
        {hundred.low > 0 && <Key kind="sure" text={hundred.sure} />}
        {hundred.high > hundred.low && <Key kind="maybe" text={hundred.maybe} />}
      </ul>
    </div>
  );
}

function Key({ kind, text }: { kind: string; text: string }) {
  return (
    <li>
      <svg viewBox={`0 0 ${GAP} ${GAP}`} width={GAP} height={GAP} aria-hidden="true">
        <Dot kind={kind} x={GAP / 2} y={GAP / 2} />
      </svg>{" "}
      {text}
    </li>
  );
}

/** Told apart by fill and size as well as by colour. */
function Dot({ kind, x, y }: { kind: string; x: number; y: number }) {
  return (
    <g class={`sv-pictures__dot sv-pictures__dot--${kind}`}>
      <circle cx={x} cy={y} r={kind === "rest" ? 3 : 8} />
      {kind === "maybe" && <circle class="sv-pictures__core" cx={x} cy={y} r={3} />}
    </g>
  );
}
