// Eleven radio buttons that look like stops on a track; dragging along it is an extra.
import { useRef } from "preact/hooks";
import type { Translate } from "@shared/host";
import { STOPS, type Typed, stopAt, typed } from "./model";

interface Props {
  name: string;
  value: number | null;
  before: number | null;
  low: string;
  high: string;
  words: Translate;
  onChoose(stop: number): void;
}

export function Stops({ name, value, before, low, high, words, onChoose }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const last = useRef<Typed | undefined>(undefined);
  const focus = (stop: number) => {
    onChoose(stop);
    row.current?.querySelectorAll("input")[stop].focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      focus(event.key === "Home" ? 0 : 10);
    } else if (/^\d$/.test(event.key)) {
      event.preventDefault();
      focus(typed(event.key, last.current, Date.now()));
      last.current = { digit: event.key, at: Date.now() };
    }
  };
  // dragging works on one row of stops; where they wrap, each stop is tapped
  const onPointerMove = (event: PointerEvent) => {
    const box = row.current?.getBoundingClientRect();
    const first = row.current?.firstElementChild?.getBoundingClientRect();
    if (!box || !first || !(event.buttons & 1) || box.height > first.height * 1.5) return;
    const stop = stopAt(event.clientX, box.left, box.width);
    if (stop !== value) onChoose(stop);
  };
  const label = (stop: number) => {
    const end = stop === 0 ? `, ${low}` : stop === 10 ? `, ${high}` : "";
    return `${stop}${end}${stop === before ? `, ${words("was")}` : ""}`;
  };
  return (
    <div class="sv-scale__track" ref={row} onKeyDown={onKeyDown} onPointerMove={onPointerMove}>
      {STOPS.map((stop) => (
        <label key={stop} class={`sv-scale__stop${stop === before ? " sv-scale__stop--before" : ""}`}>
          <input
            type="radio"
            name={name}
            checked={value === stop}
            aria-label={label(stop)}
            onChange={() => onChoose(stop)}
          />
          <span aria-hidden="true">{stop}</span>
        </label>
      ))}
    </div>
  );
}
