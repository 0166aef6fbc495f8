/** Burgerservicenummers in running text: nine digits (or eight, without the nought in front) that pass the 11-proef. */
import { matches, withoutAddresses } from './contact.ts';
import type { Found } from './search.ts';

/** Digits in groups with the same sign between them. */
const GROUPED = /(?<!\d)(?<!\d[.,/-])\d+(?:([ .-])\d+(?:\1\d+)*)?(?!\d)(?![.,/-]\d)/g;
/** Groups inside a longer row of digits, such as a year with a number behind it. */
const USUAL_GROUPS = /(?<!\d)(?<!\d[.,/-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g;
/** Eight digits are a date or a registration more often than this. */
const EIGHT = /^(?:\d{8}|\d{2}([ .])\d{3}\1\d{3}|\d{2}([ .])\d{2}\2\d{2}\2\d{2})$/;

const CALLED_BSN = /(?:bsn|burgerservicenummer|sofi-?nummer|b\.s\.n\.)[^\d\n]{0,20}$/i;
/** What other numbers are called, and signs of a telephone number from abroad or an amount. */
const CALLED_OTHERWISE =
  /(?:\b(?:kvk|k\.v\.k\.|handelsregister|rsin|agb|isbn|issn|big|oin|klic|doi|iban|btw)\b[^\d\n]{0,20}|\bNL|\+\d{1,3} ?(?:\(0\) ?)?|\b00\d{2} ?|€ ?)$/i;
const AMOUNT = /^ ?(?:euro|inwoners|mensen|%)/i;

/** A number that may be that of a citizen; `sure` when nothing else is likely. */
export interface CitizenNumber extends Found {
  sure: boolean;
}

/** Everything in a text that can be a burgerservicenummer. */
export function* citizenNumbers(text: string): Iterable<CitizenNumber> {
  const plain = withoutAddresses(text);
  for (const run of matches(plain, GROUPED)) {
    const digits = digitsOf(run.text);
    const parts = digits.length > 9 ? [...matches(run.text, USUAL_GROUPS)] : [{ index: 0, text: run.text }];
    for (const { index, text: part } of parts) {
      const at = run.index + index;
      const before = plain.slice(Math.max(0, at - 40), at);
      const called = CALLED_BSN.test(before);
      if (!passesElevenTest(digitsOf(part)) || isOtherNumber(part, plain, at, before)) continue;
      if (digitsOf(part).length === 9) yield { index: at, text: part, sure: true };
      else if (called || EIGHT.test(part)) yield { index: at, text: part, sure: called };
    }
  }
}

/** The 11-proef: 9×a + 8×b + … + 2×h − i is divisible by 11. */
function passesElevenTest(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9 || Number(digits) === 0) return false;
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

function isOtherNumber(part: string, text: string, at: number, before: string): boolean {
  if (CALLED_BSN.test(before)) return false;
  return (
    CALLED_OTHERWISE.test(before) ||
    AMOUNT.test(text.slice(at + part.length, at + part.length + 12)) ||
    /^0[89]00|^14[ -]?0/.test(part) ||
    isDate(part)
  );
}

/** 20260115, 15012026, 15 01 2026: a day, whatever the 11-proef says. */
function isDate(part: string): boolean {
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  const month = '(?:0[1-9]|1[0-2])';
  const year = '(?:19|20)\\d\\d';
  return new RegExp(`^(?:${year}${month}${day}|${day}${month}${year})$`).test(digitsOf(part));
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
