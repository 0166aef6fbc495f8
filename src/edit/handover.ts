/** The addresses and texts by which a change leaves the form. Only builds them; opening and copying is up to the page. */
import { fileOf } from './file-of.ts';

/** Above this many bytes servers refuse an address (GitHub stops at 8,191). */
const MAX_ADDRESS = 8000;
/** Above this many characters mail programs cut a letter off. */
const MAX_MAIL = 1800;

/** What is handed over, in words and as data. */
export interface Handover {
  id: string;
  naam: string;
  nieuw: boolean;
  /** One Dutch sentence per change. */
  zinnen: readonly string[];
  /** The changes as compact YAML. */
  voorstel: string;
}

/** What the change is called, as title of an issue, a mail and a patch. */
export function subjectOf({ naam, id, nieuw }: Pick<Handover, 'naam' | 'id' | 'nieuw'>): string {
  return `${nieuw ? 'Nieuw profiel' : 'Wijziging'}: ${naam || id}`;
}

/** The public issue form with everything filled in; undefined when that does not fit in an address. */
export function issueAddress(repository: string, handover: Handover): string | undefined {
  const address = issueForm(repository, handover, { wijzigingen: handover.voorstel });
  return new TextEncoder().encode(address).length <= MAX_ADDRESS ? address : undefined;
}

/** The issue form without the changes, which are then to be pasted. */
export function emptyIssueAddress(repository: string, handover: Handover): string {
  return issueForm(repository, handover, {});
}

function issueForm(repository: string, handover: Handover, rest: Record<string, string>): string {
  const fields = {
    template: 'profiel-wijzigen.yml',
    title: subjectOf(handover),
    profiel: handover.id,
    ...rest,
  };
  return `${repository}/issues/new?${query(fields)}`;
}

/** Where the repository lets someone edit this file, or paste a new one. */
export function editAddress(repository: string, { id, nieuw }: Pick<Handover, 'id' | 'nieuw'>): string {
  return nieuw
    ? `${repository}/new/main?${query({ filename: fileOf(id) })}`
    : `${repository}/edit/main/${fileOf(id)}`;
}

/** Where GitHub tells what the file is now; undefined for a repository elsewhere. */
export function contentsAddress(repository: string, id: string): string | undefined {
  const name = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repository)?.[1];
  return name ? `https://api.github.com/repos/${name}/contents/${fileOf(id)}` : undefined;
}

/** The text of a mail: what changes in words, then the changes themselves. */
function letterOf(handover: Handover): string {
  return [
    `Ik stel een wijziging voor in het profiel van ${handover.naam || handover.id}.`,
    ...handover.zinnen.map((zin) => `- ${zin}`),
    '',
    'Hieronder staan de wijzigingen zoals het formulier ze kan openen.',
    '',
    handover.voorstel,
  ].join('\n');
}

/** A mail with the changes in it; undefined when it would be cut off. */
export function mailAddress(redactieMail: string, handover: Handover): string | undefined {
  const address = mailto(redactieMail, handover, letterOf(handover));
  return address.length <= MAX_MAIL ? address : undefined;
}

/** A mail to which the downloaded file must be attached. */
export function mailWithAttachment(redactieMail: string, handover: Handover): string {
  const naam = handover.naam || handover.id;
  return mailto(
    redactieMail,
    handover,
    `Ik stel een wijziging voor in het profiel van ${naam}.\nHet bestand zit in de bijlage: ${voorstelFile(handover.id)}\n`,
  );
}

/** The name of a downloaded file with only the changes. */
export const voorstelFile = (id: string): string => `${id}.voorstel.yaml`;

function mailto(to: string, handover: Handover, body: string): string {
  return `mailto:${to}?${query({ subject: subjectOf(handover), body: body.replaceAll('\n', '\r\n') })}`;
}

/** Percent-encoded throughout: mail programs show the `+` of a form as it is. */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
