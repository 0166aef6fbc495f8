/** Telephone numbers and mail addresses in running text. */
import type { Found } from './search.ts';

const WEB_ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s'")\]>]+/gi;
/** Ways in which web addresses hold the number of a person: WhatsApp links. */
const CHAT_NUMBER = /(?<=wa\.me\/|[?&]phone=)(?:\+|%2B|00)?31(?:0)?6\d{8}(?!\d)/gi;
/** A profile at LinkedIn is always that of one person; organisations have /company/. */
const PERSONAL_PAGE = /linkedin\.com\/(?:in|pub)\/[^\s'")\]>]+/gi;

/** 06 or +31 6 and eight digits, in any way people space them. */
const MOBILE =
  /(?<!\d)(?<!\d[.,/-])\(?(?:(?:\+|00)31[ .-]{0,2}(?:\(0\)|0)?|0)[ .-]{0,2}6\)?(?:[ ./()_-]{0,3}\d){8}(?!\d)/g;
/** Any Dutch number of a desk or a person: ten digits, 0800 and 0900, or 14 and a region. */
const PHONE =
  /(?<!\d)(?<!\d[.,/-])(?:0[89]00(?:[ -]?\d){4,7}|14 ?0\d{2,3}|\(?(?:(?:\+|00)31[ .-]{0,2}(?:\(0\))?|0)[1-9](?:[ ./()-]{0,3}\d){8})(?!\d)/g;
/** The @ may be written out or spaced, as people do to hide an address from robots. */
const MAIL =
  /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}(?: ?@ ?| ?[([](?:at|apenstaartje)[)\]] ?)(?:[a-z0-9-]{1,63}(?:\.| ?[([](?:dot|punt)[)\]] ?)){1,6}[a-z]{2,24}(?![a-z0-9])/gi;

/** The text with web addresses blanked: what stands in those belongs to someone else's page. */
export const withoutAddresses = (text: string): string =>
  /:\/\/|www\./i.test(text) ? text.replaceAll(WEB_ADDRESS, (address) => ' '.repeat(address.length)) : text;

/** Mobile numbers, also in links to a chat. */
export function* mobileNumbers(text: string): Iterable<Found> {
  yield* matches(withoutAddresses(text), MOBILE);
  yield* matches(text, CHAT_NUMBER);
}

/** Links to the page of one person on a professional network. */
export const personalPages = (text: string): Iterable<Found> => matches(text, PERSONAL_PAGE);

export const mailAddresses = (text: string): Iterable<Found> => matches(withoutAddresses(text), MAIL);

/** Everything by which someone can be reached: numbers of desks as well as of people, and mail addresses. */
export function contacts(text: string): Found[] {
  if (!/[\d@]|\bat\b|apenstaartje/i.test(text)) return [];
  const plain = withoutAddresses(text);
  return [...matches(plain, PHONE), ...matches(plain, MAIL)];
}

/** Everything a pattern finds in a text. */
export function* matches(text: string, pattern: RegExp): Iterable<Found> {
  for (const { index, 0: found } of text.matchAll(pattern)) yield { index, text: found };
}
