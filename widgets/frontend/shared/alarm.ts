// Does a text look as if it holds something that points at a person? Judged here, never sent.
export type Finding = "cpr" | "phone" | "email";

const CPR = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[\s-]?\d{4}(?!\d)/;
const PHONE = /(?<![\d-])(?:(?:\+|00)45[\s-]?)?[2-9]\d(?:\d{6}|(?: \d{2}){3}|(?:-\d{2}){3}|\d{2} \d{4})(?![\d-])/;
// the bounds keep the search linear in a long text
const EMAIL = /[^\s@<>()]{1,64}@[^\s@<>()]{1,250}\.[a-zæøå]{2,}/i;

/** Name what a free text seems to hold, the most sensitive first. */
export function findPersonal(text: string): Finding | undefined {
  if (CPR.test(text)) return "cpr";
  if (EMAIL.test(text)) return "email";
  if (PHONE.test(text)) return "phone";
  return undefined;
}
