/** The list of texts that may stand although a rule about personal data refuses them: who may change it, approves it. */
import { collections } from '../../schemas/index.ts';
import { fileAt } from '../../schemas/places.ts';
import { type Uitzondering, uitzonderingen } from '../../schemas/uitzondering.ts';
import type { Document } from '../markdown/document.ts';
import { type Finding, inFile, type Problem } from '../markdown/problem.ts';
import { checkCharacters, decode } from '../markdown/raw.ts';
import { validate } from '../markdown/schema-messages.ts';
import { type Locate, type Path, readYaml } from '../markdown/yaml.ts';
import type { Documents } from './rule.ts';

/** In the root of the project, outside what contributors change. */
export const EXCEPTIONS_FILE = 'privacy-uitzonderingen.yaml';

export interface Exceptions {
  /** Whether a valid exception covers this text; notes that the exception was of use. */
  cover(document: Pick<Document, 'collection' | 'id'>, regelId: string, gevonden: string): boolean;
  /** What is wrong with the list, once all rules have been applied. */
  problems(documents: Documents): Problem[];
}

/** Reads the list as it holds on a day. A broken list covers nothing, so that nothing passes by mistake. */
export function openExceptions(bytes: Uint8Array | undefined, vandaag: string): Exceptions {
  const { list, findings, locate } = readList(bytes);
  const used = new Set<Uitzondering>();
  const limit = aYearAfter(vandaag);
  return {
    cover: (document, regelId, gevonden) => {
      const fitting = list.filter(
        (each) => each.bestand === fileAt(document) && each.regel === regelId && each.tekst === gevonden,
      );
      // Also one that has lapsed still has its text to cover: it is reported as lapsed, not as idle.
      for (const each of fitting) used.add(each);
      return fitting.some(({ tot }) => tot >= vandaag && tot <= limit);
    },
    problems: (documents) =>
      inFile(EXCEPTIONS_FILE, [
        ...findings,
        ...list.flatMap((each, index) => {
          const path = ['uitzonderingen', index];
          return [
            ...termFinding(each, path, { vandaag, limit, locate }),
            ...(used.has(each) || isUnread(each, documents) ? [] : [idle(each, path, locate)]),
          ];
        }),
      ]),
  };
}

function readList(bytes: Uint8Array | undefined): {
  list: Uitzondering[];
  findings: Finding[];
  locate: Locate;
} {
  const nowhere: Locate = () => ({ regel: 1, kolom: 1 });
  if (!bytes) return { list: [], findings: [], locate: nowhere };
  const decoded = decode(bytes);
  if ('finding' in decoded) return { list: [], findings: [decoded.finding], locate: nowhere };
  const { data, findings: broken, locate, typedAt } = readYaml(decoded.text);
  const isList = typeof data === 'object' && data !== null && 'uitzonderingen' in data;
  const wrong = isList ? validate(uitzonderingen, data, locate, typedAt) : [NO_LIST];
  const findings = [...checkCharacters(decoded.text), ...(broken.length > 0 ? broken : wrong)];
  const list = findings.length > 0 ? [] : uitzonderingen.parse(data).uitzonderingen;
  return { list, findings, locate };
}

const NO_LIST: Finding = {
  regel: 1,
  kolom: 1,
  regelId: 'uitzondering',
  tekst: 'Hier staat geen lijst met uitzonderingen, dus er geldt er geen.',
  herstel:
    'Schrijf `uitzonderingen:` met de uitzonderingen eronder. Zijn er geen, schrijf dan: uitzonderingen: []',
};

function termFinding(
  { tot, tekst }: Uitzondering,
  path: Path,
  { vandaag, limit, locate }: { vandaag: string; limit: string; locate: Locate },
): Finding[] {
  const place = { ...locate([...path, 'tot']), regelId: 'uitzondering' };
  if (tot < vandaag)
    return [
      {
        ...place,
        ernst: 'let-op',
        tekst: `Deze uitzondering is verlopen op ${tot}, dus “${tekst}” wordt weer geweigerd.`,
        herstel: 'Haal de uitzondering weg. Geldt de reden nog, schrijf dan bij `tot` een nieuwe dag.',
      },
    ];
  if (tot > limit)
    return [
      {
        ...place,
        tekst: 'Deze uitzondering geldt langer dan een jaar, dus niemand kijkt nog of de reden klopt.',
        herstel: `Schrijf: tot: ${limit}`,
      },
    ];
  return [];
}

function idle({ tekst, bestand }: Uitzondering, path: Path, locate: Locate): Finding {
  return {
    ...locate([...path, 'tekst']),
    regelId: 'uitzondering',
    ernst: 'let-op',
    tekst: `Deze uitzondering doet niets: deze regel weigert “${tekst}” niet in ${bestand}.`,
    herstel: 'Haal de uitzondering weg, of schrijf bij `tekst` precies wat tussen “ ” in de melding staat.',
  };
}

/** A file with mistakes of its own was not judged, so nothing can be said of its exceptions. */
function isUnread({ bestand }: Uitzondering, documents: Documents): boolean {
  return (Object.keys(collections) as Document['collection'][]).some((collection) =>
    documents
      .ids(collection)
      .some((id) => fileAt({ collection, id }) === bestand && !documents.get(collection, id)),
  );
}

/** The same day a year later; 29 February becomes 28 February. */
function aYearAfter(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year) + 1}-${month}-${month === '02' && date === '29' ? '28' : date}`;
}
