/** Which logs of changes get another text, and which: from the content that git has and the logs as they stand. */
import { parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { Wijziging, Wijzigingen } from '../../schemas/index.ts';
import { blobId } from '../../src/edit/blob-id.ts';
import { formatContent } from '../../src/edit/layout.ts';
import { type Bestanden, type Gevonden, isOf, namesIn, pairVersions } from '../../src/edit/versions.ts';
import { profileIn } from '../../src/edit/verslag.ts';
import { type Document, readDocument } from '../../src/markdown/document.ts';
import { MAX_BYTES } from '../../src/markdown/raw.ts';
import { nextId, wijzigingOf } from '../../src/model/changelog.ts';
import type { Names, Profiel } from '../../src/model/changes.ts';

/** Why nothing can be written, in words for the one who asked. */
export class LogError extends Error {}

/** A log with its new text, and what is new in it. */
export interface LogFile {
  bestand: string;
  tekst: string;
  zin: string;
}

interface Sources {
  /** All content as git has it. */
  head: Bestanden;
  /** All content on disk, of which only the logs count. */
  disk: Bestanden;
  /** The profile as it was at the version where its log stands. */
  old: (bestand: string, stand: string) => Gevonden | undefined;
  /** The day (YYYY-MM-DD) of what is written. */
  vandaag: string;
}

const profilePath = (id: string) => `content/organisaties/${id}.mdx`;
const logPath = (id: string) => `content/wijzigingen/${id}.yaml`;

/** The logs that change. Throws a LogError when a profile or log cannot be read. */
export async function nextLogs({ head, disk, old, vandaag }: Sources): Promise<LogFile[]> {
  const files = pairVersions(head, head);
  const names = namesIn(files);
  const logs = new Map(readLogs(disk).map((log) => [log.id, log]));
  const profiles = new Map(
    files.flatMap(({ bestand, entry, nieuw }) => {
      if (entry?.collection !== 'organisaties') return [];
      if (!nieuw.document) throw unreadable(bestand);
      return [[entry.id, nieuw.document] as const];
    }),
  );
  const changed: LogFile[] = [];
  for (const id of [...new Set([...profiles.keys(), ...logs.keys()])].toSorted()) {
    const [document, log] = [profiles.get(id), logs.get(id)];
    const stand = document && (await blobId(head.get(profilePath(id)) as Uint8Array)).slice(0, 7);
    // A log without a version is that of a profile that went, and says so.
    if (log ? log.data.stand === stand : !document) continue;
    const before =
      log?.data.stand === undefined ? undefined : oldProfile(id, old(profilePath(id), log.data.stand));
    const wijziging = describe(before, document && profileIn({ document }), names);
    changed.push(logWith({ id, log, wijziging, stand, vandaag, naam: document && names.organisatie(id) }));
  }
  return changed;
}

function readLogs(disk: Bestanden): Document<'wijzigingen'>[] {
  const here = new Map([...disk].filter(([bestand]) => bestand.startsWith('content/wijzigingen/')));
  return pairVersions(here, here).map(({ bestand, nieuw: { document } }) => {
    if (!document || !isOf('wijzigingen', document)) throw unreadable(bestand);
    return document;
  });
}

/** `vormAnders` where the old version cannot be read with the schema of today, so that nobody can tell what changed. */
type OldProfile = Profiel | undefined | 'vormAnders';

function oldProfile(id: string, found: Gevonden | undefined): OldProfile {
  if (found === undefined) return undefined;
  if (!(found instanceof Uint8Array)) return 'vormAnders';
  const { document } = readDocument('organisaties', id, profilePath(id), found);
  return document ? profileIn({ document }) : 'vormAnders';
}

function describe(before: OldProfile, after: Profiel | undefined, names: Names) {
  if (before !== 'vormAnders' || !after)
    return wijzigingOf(before === 'vormAnders' ? undefined : before, after, names);
  return { titel: 'profiel gewijzigd', wat: ['Het profiel is aangepast.'] };
}

interface Next {
  id: string;
  log: Document<'wijzigingen'> | undefined;
  wijziging: Omit<Wijziging, 'id' | 'dag'> | undefined;
  stand: string | undefined;
  vandaag: string;
  naam: string | undefined;
}

function logWith({ id, log, wijziging, stand, vandaag, naam }: Next): LogFile {
  const list = log?.data.wijzigingen ?? [];
  const dag = [vandaag, list[0]?.dag ?? ''].toSorted().at(-1) ?? vandaag;
  const entry = wijziging && { id: nextId(dag, list), dag, ...wijziging };
  const yaml = log
    ? parseDocument(log.source)
    : parseDocument(stringify({ naam: naam ?? id, wijzigingen: [] } satisfies Wijzigingen));
  if (naam !== undefined) yaml.set('naam', naam);
  if (stand === undefined) yaml.delete('stand');
  else yaml.set('stand', stand);
  const entries = yaml.get('wijzigingen') as YAMLSeq;
  if (entry) entries.items.unshift(yaml.createNode(entry));
  // What no longer fits is in git; the newest always fits.
  while (byteLength(String(yaml)) > MAX_BYTES) entries.items.pop();
  const formatted = formatContent('wijzigingen', String(yaml));
  if ('findings' in formatted)
    throw new LogError(`${logPath(id)} kan niet worden bijgewerkt: ${formatted.findings[0]?.tekst ?? ''}`);
  return {
    bestand: logPath(id),
    tekst: formatted.text,
    zin: wijziging ? wijziging.titel : 'niets wat een lezer merkt; alleen de stand is bijgewerkt',
  };
}

const byteLength = (text: string) => new TextEncoder().encode(text).length;

const unreadable = (bestand: string) =>
  new LogError(
    `${bestand} is niet te lezen, dus er is niets opgeschreven. Kijk wat er mis is met: npm run check`,
  );
