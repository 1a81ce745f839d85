// Where people stand on the rings, and the map as a drawing of its own. No DOM.
import { type Board, type Note, type Pane, type Voice, inPane } from "../../../frontend/shared/board/model.ts";
import { escape, wrap } from "../../../frontend/shared/board/picture.ts";
import type { Sheet, Written } from "../../../frontend/shared/board/file.ts";
import type { Drawing } from "../../../frontend/shared/svg.ts";

/** Marks by their signs: a shape each, so that no mark is a colour only. */
export const MARKS = { support: "+", pause: "‖", more: "↗" };
export const RINGS = ["close", "near", "far"];
export const MOST_LETTERS = 10;

/** The middle keeps this part of the radius for the person whose map it is. */
const MIDDLE = 0.2;

export interface Place {
  note: Note;
  /** From the centre, in parts of the radius: right and down are positive. */
  x: number;
  y: number;
}

/** Radius of each ring's outer line, from near to far, in parts of the whole. */
export const radii = (rings: number): number[] =>
  Array.from({ length: rings }, (_, ring) => MIDDLE + ((1 - MIDDLE) * (ring + 1)) / rings);

/** Where in their share of the ring people stand: another place in each ring, so that nobody hides behind another. */
const SHIFT = [0.5, 0.2, 0.8];
/** The top is left to the ring's name. */
const FREE = Math.PI / 3;

/** Spread the people of each ring evenly around the person in the middle. */
export function places(board: Board, panes: readonly Pane[]): Place[] {
  const lines = radii(panes.length);
  return panes.flatMap(({ id }, ring) => {
    const people = inPane(board, id);
    const radius = (lines[ring] + (lines[ring - 1] ?? MIDDLE)) / 2;
    return people.map((note, at) => {
      const share = (at + SHIFT[ring % SHIFT.length]) / people.length;
      const angle = (FREE - Math.PI) / 2 + (2 * Math.PI - FREE) * share;
      return { note, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  });
}

/** The ring at a point, from the centre in parts of the radius; the outermost for points outside. */
export function ringAt(panes: readonly Pane[], x: number, y: number): Pane {
  const distance = Math.hypot(x, y);
  const ring = radii(panes.length).findIndex((radius) => distance <= radius);
  return panes[ring < 0 ? panes.length - 1 : ring];
}

/** The map in words, ring by ring. */
export const described = (board: Board, panes: readonly Pane[], voices: readonly Voice[]): string =>
  panes
    .map(({ id, title }) => `${title}: ${inPane(board, id).map((note) => told(note, voices)).join(", ") || "–"}.`)
    .join(" ");

const told = ({ text, voice }: Note, voices: readonly Voice[]): string => {
  const mark = voices.find(({ id }) => id === voice);
  return mark ? `${text} (${mark.title.toLocaleLowerCase("da")})` : text;
};

const SIZE = 1000;
const RADIUS = 440;
const LINE = 30;

/** Draw rings and people; `person` stands in the middle. */
export function draw(person: string, { title, panes, voices }: Sheet, { board }: Written, below: readonly string[]): Drawing {
  const centre = SIZE / 2;
  const lines = radii(panes.length);
  const sign = (note: Note) => voices.find(({ id }) => id === note.voice)?.sign ?? "";
  const text = (x: number, y: number, words: string, more = "") =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escape(words)}</text>`;
  const middle = 'text-anchor="middle"';
  const parts = lines.flatMap((radius, ring) => [
    `<circle cx="${centre}" cy="${centre + 60}" r="${(radius * RADIUS).toFixed(1)}" fill="none" stroke="#777" stroke-width="2"/>`,
    text(centre, centre + 60 - radius * RADIUS + 26, panes[ring].title, `${middle} fill="#555" font-size="18"`),
  ]);
  parts.push(text(centre, 40, title, `${middle} font-weight="700" font-size="28"`));
  parts.push(text(centre, centre + 68, person, `${middle} font-weight="700"`));
  for (const { note, x, y } of places(board, panes)) {
    parts.push(text(centre + x * RADIUS, centre + 68 + y * RADIUS, `${sign(note)} ${note.text}`.trim(), middle));
  }
  const legend = voices.map((voice) => `${voice.sign} ${voice.title}`).join("   ");
  let y = SIZE + 80;
  for (const line of [legend, ...below].flatMap((words) => wrap(words, 80))) {
    parts.push(text(40, y, line, 'font-size="20"'));
    y += LINE;
  }
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${y}" viewBox="0 0 ${SIZE} ${y}"`;
  const body = `<title>${escape(title)}</title><desc>${escape(described(board, panes, voices))}</desc>`;
  return {
    svg: `${head} role="img" font-family="system-ui, sans-serif" font-size="22" fill="#111">${body}<rect width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>\n`,
    width: SIZE,
    height: y,
  };
}
