// Hand-over made in the browser: a file, the clipboard's text or paper, without a server.

/** Save `text` as a file on the person's own device. */
export function download(name: string, text: string | Blob, type = "text/markdown"): void {
  const url = URL.createObjectURL(typeof text === "string" ? new Blob([text], { type: `${type};charset=utf-8` }) : text);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Print only `element`; the page's print style sheet hides everything else. */
export function printOnly(element: HTMLElement): void {
  const root = document.documentElement;
  element.classList.add("sv-print-target");
  root.classList.add("sv-printing-one");
  const done = () => {
    element.classList.remove("sv-print-target");
    root.classList.remove("sv-printing-one");
    removeEventListener("afterprint", done);
  };
  addEventListener("afterprint", done);
  window.print();
}

export interface Entry {
  heading: string;
  text: string;
}

/** Write headed entries as Markdown. */
export function toMarkdown(title: string, entries: Entry[], footer: string): string {
  const parts = entries.map(({ heading, text }) => `## ${heading}\n\n${text.trim() || "–"}\n`);
  return [`# ${title}\n`, ...parts, `---\n${footer}\n`].join("\n");
}

/** Write headed entries as plain text. */
export function toText(title: string, entries: Entry[], footer: string): string {
  const parts = entries.map(({ heading, text }) => `${heading}\n${text.trim() || "–"}\n`);
  return [title, "=".repeat(title.length), "", ...parts, footer, ""].join("\n");
}
