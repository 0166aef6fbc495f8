/** What differs per installation, from the environment; everything works without. */

/** Where the content is kept, as an https address without a slash at the end; absent in a fork or an intranet. */
export const repository: string | undefined =
  process.env['REPOSITORY_URL']?.replace(/(?:\.git)?\/*$/, '') || undefined;

/** The mailbox (of a desk, never of a person) that receives changes by mail. */
export const redactieMail: string | undefined = process.env['REDACTIE_MAIL'] || undefined;

/** Why the site cannot be published at this address, in one sentence for whoever builds it; undefined where it can. */
export function addressProblem(siteUrl: string | undefined): string | undefined {
  if (!siteUrl) return undefined;
  const address = URL.parse(siteUrl);
  if (!address || !/^https?:$/.test(address.protocol))
    return `SITE_URL is “${siteUrl}”. Schrijf het hele adres, zoals https://kennismaken.voorbeeld.nl`;
  // Links on the pages begin at the root.
  if (address.pathname !== '/')
    return `SITE_URL is “${siteUrl}”. De site kan niet in een map staan. Geef haar een eigen naam, zoals https://kennismaken.voorbeeld.nl`;
  return undefined;
}

/** Where someone can edit a file of the content online; undefined where the repository is not known. */
export const editOnline = (bestand: string): string | undefined =>
  repository && `${repository}/edit/main/${bestand}`;
