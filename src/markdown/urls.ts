/** Which addresses a link may have: https, mailto, tel and this site itself. */
import { isMailAddress, isWebAddress } from '../../schemas/fields.ts';

/** A path on this site, without the dots (also as a code, %2e) that lead out of a folder. */
const SAME_SITE = /^(?!.*\/(?:\.|%2e){1,2}(?:[/?#]|$))\/(?!\/)[\w\-./?=&%#]*$/i;
const FRAGMENT = /^#[\w-]+$/;
const PHONE = /^tel:\+?[0-9-]+$/;

/** Whether a link to this address may stand in a profile. */
export function isAllowedUrl(url: string): boolean {
  const mailed = /^mailto:(.*)$/i.exec(url)?.[1];
  if (mailed !== undefined) return isMailAddress(mailed);
  return isWebAddress(url) || [SAME_SITE, FRAGMENT, PHONE].some((pattern) => pattern.test(url));
}
