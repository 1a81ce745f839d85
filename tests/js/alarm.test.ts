import assert from "node:assert/strict";
import { test } from "node:test";
import { findPersonal } from "../../widgets/frontend/shared/alarm.ts";

const FOUND: [string, string][] = [
  ["hun har 010203-1234", "cpr"],
  ["cpr 3112991234 tror jeg", "cpr"],
  ["010203 1234", "cpr"],
  ["ring 20304050", "phone"],
  ["ring 20 30 40 50 efter skole", "phone"],
  ["+45 20 30 40 50", "phone"],
  ["0045 20304050", "phone"],
  ["ring 20-30-40-50", "phone"],
  ["ring 2030 4050", "phone"],
  ["skriv til a.b@skole.dk", "email"],
  ["ÆØÅ@blåbær.dk", "email"],
];
for (const [text, finding] of FOUND) test(`${finding}: ${text}`, () => assert.equal(findPersonal(text), finding));

const QUIET = [
  "",
  "vi mødtes kl. 14.30 den 3. maj 2026",
  "i 2015-2016 var der 7300 unge",
  "399999-1234",
  "321399-1234",
  "der var 10 20 30 gange",
  "sag 123456789012",
  "det kostede 1.000.000 kr.",
  "han sagde @ og lo",
  "12 + 3 + 12 + 3 + 10 minutter",
];
for (const text of QUIET) test(`quiet: ${text}`, () => assert.equal(findPersonal(text), undefined));
