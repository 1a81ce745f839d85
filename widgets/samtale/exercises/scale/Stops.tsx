// Eleven radio buttons that look like stops on a track; dragging along it is an extra.
import { useRef, useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { type Mark, type Point, STOPS, type Typed, dragged, keyed, stopAt, typed } from "./model";

interface Props {
  name: string;
  value: Mark;
  before: Mark;
  two: boolean;
  low: string;
  high: string;
  words: Translate;
  onChoose(stop: number): void;
}

const inputs = (row: HTMLElement) => [...row.querySelectorAll("input")];

export function Stops({ name, value, before, two, low, high, words, onChoose }: Props) {
  const last = useRef<Typed | undefined>(undefined);
  const start = useRef<Point | undefined>(undefined);
  // while a finger is under way nothing is said or sent; letting go chooses
  const [under, slide] = useState<Mark>(null);
  const shown = under ?? value;

  const choose = (row: HTMLElement, stop: number) => {
    inputs(row)[stop].focus();
    onChoose(stop);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const digit = /^\d$/.test(event.key);
    const now = Date.now();
    const at = inputs(event.currentTarget).indexOf(event.target as HTMLInputElement);
    const stop = digit ? typed(event.key, last.current, now) : keyed(event.key, at);
    if (stop === undefined) return;
    event.preventDefault();
    if (digit) last.current = { digit: event.key, at: now };
    choose(event.currentTarget, stop);
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (!start.current || !event.isPrimary) return;
    if (under === null && !dragged(start.current, { x: event.clientX, y: event.clientY })) return;
    if (under === null) event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const columns = Math.round(box.width / event.currentTarget.children[0].getBoundingClientRect().width);
    slide(stopAt({ x: event.clientX, y: event.clientY }, box, columns));
  };
  const letGo = () => {
    start.current = undefined;
    slide(null);
  };
  const label = (stop: number) => {
    const end = stop === 0 ? low : stop === 10 ? high : "";
    return [stop, end, stop === before && words("was")].filter((part) => part || part === 0).join(", ");
  };
  const marks = (stop: number) => {
    const both = [stop === before && words("before_mark"), before !== null && stop === shown && words("now_mark")];
    return both.filter(Boolean).join(" + ");
  };
  const kind = (stop: number) => {
    const fill = shown === null || stop > shown ? "" : stop < shown ? " sv-scale__stop--below" : " sv-scale__stop--at";
    return `sv-scale__stop${fill}${stop === before ? " sv-scale__stop--before" : ""}`;
  };
  return (
    <div
      class="sv-scale__track"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.isPrimary && event.button === 0) start.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => {
        if (under !== null) choose(event.currentTarget, under);
        letGo();
      }}
      onPointerCancel={letGo}
    >
      {STOPS.map((stop) => (
        <label key={stop} class={kind(stop)}>
          <input type="radio" name={name} checked={value === stop} aria-label={label(stop)} onChange={() => onChoose(stop)} />
          <span class="sv-scale__dot" aria-hidden="true">{stop}</span>
          {two && <span class="sv-scale__mark" aria-hidden="true">{marks(stop)}</span>}
        </label>
      ))}
    </div>
  );
}
