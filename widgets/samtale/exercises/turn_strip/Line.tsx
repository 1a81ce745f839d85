// One turn: its number, who says it, what is said, and whether the talk bends there.
import type { ComponentChildren } from "preact";
import type { Translate } from "@shared/host";
import { type Turn, isStaff } from "./model";
import { label, speaker } from "./sentences";

interface Props {
  turn: Turn;
  number: number;
  /** Who lets the talk bend here, in words; "" when nobody does. */
  bend: string;
  side?: ComponentChildren;
  words: Translate;
  children?: ComponentChildren;
}

export const Line = ({ turn, number, bend, side, words: t, children }: Props) => (
  <li class={`sv-turn_strip__turn${isStaff(turn) ? " sv-turn_strip__turn--staff" : ""}`}>
    {bend && (
      <p class="sv-turn_strip__bend">
        <Flag /> {bend}
      </p>
    )}
    <div class="sv-turn_strip__head">
      <p class="sv-turn_strip__who">
        <span class="sv-turn_strip__number">{number}</span> {speaker(turn, t)}
      </p>
      {side}
    </div>
    <p class="sv-turn_strip__text">{turn.text}</p>
    {children}
  </li>
);

export const Flag = () => (
  <svg class="sv-turn_strip__icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 21V4" />
    <path class="sv-turn_strip__cloth" d="M6 4h12l-3 4 3 4H6z" />
  </svg>
);

export const Chips = ({ tags, words: t }: { tags: string[]; words: Translate }) =>
  tags.length ? (
    <ul class="sv-turn_strip__chips" role="list">
      {tags.map((tag) => (
        <li key={tag}>{label(tag, t)}</li>
      ))}
    </ul>
  ) : null;
