/** What the form can open: a published profile, a new one, or a file that someone received. */
import { ID_PATTERN } from '../../../schemas/fields.ts';
import { blobId } from '../../edit/blob-id.ts';
import type { Botsing } from '../../edit/change.ts';
import type { Inhoud } from '../../edit/compare.ts';
import { monthsLater } from '../../edit/dates.ts';
import { type Bron, openSource, withChanges } from '../../edit/outcome.ts';
import { readVoorstel } from '../../edit/voorstel.ts';
import { decode } from '../../markdown/raw.ts';
import { REQUIRED_HEADINGS } from '../../check/rules/verplichte-koppen.ts';

/** A profile ready to be edited. */
export interface Opened {
  id: string;
  nieuw: boolean;
  /** As published; empty for a new profile. */
  before: Bron;
  /** Git blob id of that file; unknown where the browser cannot reckon it. */
  basis: string | undefined;
  /** What the form starts with. */
  inhoud: Inhoud;
  botsingen: readonly Botsing[];
  /** What to tell at the start. */
  bericht?: string;
}

/** Why something cannot be opened, in words. */
export class CannotOpen extends Error {}

/** A published profile. */
export async function openPublished(id: string): Promise<Opened> {
  const response = await fetch(`/bewerken/bron/${id}.mdx`);
  const before = response.ok ? openSource(await response.text()) : undefined;
  if (!before)
    throw new CannotOpen(
      'Het profiel is niet op te halen. Kijk of je internet hebt en laad de pagina opnieuw.',
    );
  return {
    id,
    nieuw: false,
    before,
    basis: await blobId(before.source).catch(() => undefined),
    inhoud: before.inhoud,
    botsingen: [],
  };
}

/** A profile that does not exist yet. */
export function openNew(id: string, naam: string, vandaag: string): Opened {
  const data = {
    ...(naam ? { naam } : {}),
    beheer: { status: 'redactie', bewerkt: vandaag, herzien: monthsLater(vandaag, 6) },
  };
  const tekst = `\n${REQUIRED_HEADINGS.map((heading) => `## ${heading}\n`).join('\n')}`;
  const before: Bron = { source: '', inhoud: { data: {}, tekst: '' } };
  return { id, nieuw: true, before, basis: undefined, inhoud: { data, tekst }, botsingen: [] };
}

/** A file that someone sent: a whole profile (.mdx), or only the changes to one (.yaml). */
export async function openReceived(file: File, known: readonly string[], vandaag: string): Promise<Opened> {
  const read = decode(new Uint8Array(await file.arrayBuffer()));
  if ('finding' in read) throw new CannotOpen(`${read.finding.tekst} ${read.finding.herstel}`);
  const { text } = read;
  const start = (id: string) => {
    if (!ID_PATTERN.test(id))
      throw new CannotOpen(
        `“${id}” kan geen adres van een profiel zijn. Geef het bestand de naam van het profiel, zoals veilig-thuis.mdx.`,
      );
    return known.includes(id) ? openPublished(id) : openNew(id, '', vandaag);
  };
  if (/\.ya?ml$/i.test(file.name)) {
    const proposal = readVoorstel(text);
    if ('findings' in proposal)
      throw new CannotOpen(proposal.findings.map(({ tekst, herstel }) => `${tekst} ${herstel}`).join(' '));
    const opened = await start(proposal.voorstel.profiel);
    return {
      ...opened,
      ...withChanges(opened.before, proposal.voorstel.wijzigingen),
      bericht: `De wijzigingen uit ${file.name} staan in het formulier.`,
    };
  }
  const received = /\.mdx$/i.test(file.name) ? openSource(text) : undefined;
  if (!received || text === '')
    throw new CannotOpen(
      'Dit bestand is niet te lezen. Kies een .mdx van een profiel, of een .yaml met wijzigingen die dit formulier maakte.',
    );
  // A browser that already had a file of this name puts a number behind it.
  const opened = await start(file.name.replace(/(?: ?\(\d+\))?\.mdx$/i, ''));
  return { ...opened, inhoud: received.inhoud, bericht: `${file.name} staat in het formulier.` };
}
