/** What differs per installation, from the environment; everything works without. */

/** Where the content is kept, as an https address without a slash at the end; absent in a fork or an intranet. */
export const repository: string | undefined =
  process.env['REPOSITORY_URL']?.replace(/(?:\.git)?\/*$/, '') || undefined;

/** The mailbox (of a desk, never of a person) that receives changes by mail. */
export const redactieMail: string | undefined = process.env['REDACTIE_MAIL'] || undefined;
