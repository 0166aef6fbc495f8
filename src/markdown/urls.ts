/** Which addresses a link may have: https, mailto, tel and this site itself. */
import { isWebAddress } from '../../schemas/fields.ts';

const SAME_SITE = /^(?!.*\/\.{1,2}(?:[/?#]|$))\/(?!\/)[\w\-./?=&%#]*$/;
const FRAGMENT = /^#[\w-]+$/;
const MAIL = /^mailto:[a-z0-9.+_-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const PHONE = /^tel:\+?[0-9-]+$/;

/** Whether a link to this address may stand in a profile. */
export function isAllowedUrl(url: string): boolean {
  return isWebAddress(url) || [SAME_SITE, FRAGMENT, MAIL, PHONE].some((pattern) => pattern.test(url));
}
