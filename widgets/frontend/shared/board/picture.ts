// The board as an SVG drawing of its own size, for a file or a slide: black on white, no font but the system's. No DOM.
import { type Note, inPane } from "./model.ts";
import type { Drawing } from "../svg.ts";
import type { Sheet, Written } from "./file.ts";

const WIDTH = 1200;
const GAP = 24;
const LINE = 26;
const PAD = 18;
/** Average width of a letter at 18 px, a little too wide, so that no line runs out of its pane. */
const LETTER = 9.6;

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** Break text into lines of at most `letters`; a longer word is cut. */
export function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(/\s+/).filter(Boolean)) {
    while (word.length > letters) {
      if (line) lines.push(line);
      lines.push(word.slice(0, letters));
      word = word.slice(letters);
      line = "";
    }
    if (line && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line || !lines.length ? [...lines, line] : lines;
}

interface Said {
  text: string;
  bold?: boolean;
}

/** Draw panes two beside each other, and below them `below`, one line of words each. */
export function toSvg({ title, panes, voices }: Sheet, { board }: Written, below: readonly string[]): Drawing {
  const columns = panes.length > 1 ? 2 : 1;
  const paneWidth = (WIDTH - GAP * (columns + 1)) / columns;
  const letters = Math.floor((paneWidth - 2 * PAD) / LETTER);
  const sign = (note: Note) => voices.find(({ id }) => id === note.voice)?.sign ?? "–";
  const told = (note: Note) => `${sign(note)} ${note.text}${note.weight ? ` (${"+".repeat(note.weight)})` : ""}`;
  const filled = panes.map((pane): Said[] => [
    ...wrap(pane.title, letters).map((text) => ({ text, bold: true })),
    ...inPane(board, pane.id).flatMap((note) => wrap(told(note), letters).map((text) => ({ text }))),
  ]);
  const parts: string[] = [];
  const text = (x: number, y: number, said: Said) =>
    parts.push(`<text x="${x}" y="${y}"${said.bold ? ' font-weight="700"' : ""}>${escape(said.text)}</text>`);

  const wide = Math.floor((WIDTH - 2 * GAP) / LETTER);
  let y = GAP + LINE;
  for (const line of wrap(title, wide)) {
    text(GAP, y, { text: line, bold: true });
    y += LINE;
  }
  for (let first = 0; first < panes.length; first += columns) {
    const row = filled.slice(first, first + columns);
    const height = Math.max(4, ...row.map((lines) => lines.length)) * LINE + 2 * PAD;
    row.forEach((lines, column) => {
      const x = GAP + column * (paneWidth + GAP);
      parts.push(`<rect x="${x}" y="${y}" width="${paneWidth}" height="${height}" rx="12" fill="none" stroke="#555" stroke-width="2"/>`);
      lines.forEach((said, at) => text(x + PAD, y + PAD + LINE * (at + 0.75), said));
    });
    y += height + GAP;
  }
  const legend = voices.map((voice) => `${voice.sign} ${voice.title}`).join("   ");
  for (const line of [legend, ...below].filter(Boolean).flatMap((told) => wrap(told, wide))) {
    y += LINE;
    text(GAP, y - LINE / 2, { text: line });
  }
  const height = Math.ceil(y + GAP);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const svg = `${head} role="img" font-family="system-ui, sans-serif" font-size="18" fill="#111"><title>${escape(title)}</title><rect width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>\n`;
  return { svg, width: WIDTH, height };
}
