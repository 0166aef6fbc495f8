/** The canonical layout of a content file: a change of one word is then a difference of one line. */
import { parseDocument } from 'yaml';
import { type Collection, collections } from '../../schemas/index.ts';
import { readDocument } from '../markdown/document.ts';
import { type Finding, inFile, placeAt, type Problem } from '../markdown/problem.ts';
import { YAML_OPTIONS } from '../markdown/yaml.ts';
import { arrange, print } from './canonical.ts';
import { misplaced } from './comments.ts';
import { equal } from './data.ts';
import { bodyOf, joinSource } from './source.ts';
import { splitFrontMatter } from '../markdown/split.ts';

export type Formatted = { text: string } | { findings: Finding[] };

const RULE = 'vaste-opmaak';

/** Writes a content file in the canonical layout, or says why it must not be touched. Never changes what it says. */
export function formatContent(collection: Collection, source: string): Formatted {
  // Maintainers write these as they like; Astro itself reads them.
  if (collection === 'paginas') return { text: source };
  const before = read(collection, source);
  if ('findings' in before) return before;
  const formatted = formatParts(collection, before.source);
  if ('findings' in formatted) return formatted;
  const after = read(collection, formatted.text);
  if ('findings' in after) return after;
  return equal(before.data, after.data) ? formatted : { findings: [changesData()] };
}

/** The reader also takes off what other machines add: a mark at the start, other line ends. */
function read(
  collection: Collection,
  source: string,
): { data: unknown; source: string } | { findings: Finding[] } {
  const { document, problems } = readDocument(collection, '', '', new TextEncoder().encode(source));
  return document ?? { findings: problems };
}

function formatParts(collection: Collection, source: string): Formatted {
  if (collections[collection].format === 'yaml') return formatYaml(collection, source);
  const { yaml } = splitFrontMatter(source);
  const fields = formatYaml(collection, yaml);
  if ('findings' in fields) return fields;
  return { text: joinSource(`\n${fields.text}`, formatBody(bodyOf(source, yaml))) };
}

function formatYaml(collection: Collection, yaml: string): Formatted {
  const before = parseDocument(yaml, YAML_OPTIONS);
  const document = before.clone();
  arrange(document.contents, collections[collection].schema);
  const text = print(document);
  const comment = misplaced(
    { text: yaml, document: before },
    { text, document: parseDocument(text, YAML_OPTIONS) },
  );
  if (!comment) return { text };
  // Front matter is padded so that its lines are those of the file.
  return { findings: [{ ...placeAt(yaml, comment.offset), ...wouldMove(comment.text) }] };
}

/** The body stays as it is, between one empty line above it and one line end below it. */
function formatBody(body: string): string {
  const text = body.replace(/^(?:[ \t]*\n)+/, '').replace(/(?:\n[ \t]*)+$/, '');
  return text.trim() === '' ? '' : `\n${text}\n`;
}

/** The first place where a file differs from the canonical layout, as a reminder; undefined when there is none. */
export function layoutProblem(collection: Collection, bestand: string, source: string): Problem | undefined {
  const formatted = formatContent(collection, source);
  const [finding] = 'findings' in formatted ? formatted.findings : firstDifference(source, formatted.text);
  return finding && inFile(bestand, [{ ...finding, ernst: 'let-op' }])[0];
}

function firstDifference(source: string, text: string): Finding[] {
  if (source === text) return [];
  const [stands, belongs] = [source.split('\n'), text.split('\n')];
  const index = stands.findIndex((line, at) => line !== belongs[at]);
  const line = index < 0 ? stands.length : index;
  const kolom = firstColumn(stands[line] ?? '', belongs[line] ?? '');
  return [
    {
      regel: line + 1,
      kolom,
      regelId: RULE,
      tekst: `Hier staat ${shown(stands[line], kolom)}, maar in de vaste opmaak staat hier ${shown(belongs[line], kolom)}. Zonder vaste opmaak ziet wie meeleest bij een kleine wijziging veel regels veranderen.`,
      herstel: 'Draai npm run format:content, of neem de regel zo over. De inhoud verandert er niet door.',
    },
  ];
}

function firstColumn(one: string, other: string): number {
  let column = 0;
  while (column < one.length && one[column] === other[column]) column += 1;
  return column + 1;
}

const MAX_SHOWN = 100;
const MAX_BEFORE = 40;

/** A line in words; of a long one, the part around the column. */
function shown(line: string | undefined, column: number): string {
  if (line === undefined) return 'niets meer';
  if (line.endsWith('\r')) return 'een regel met een Windows-regeleinde';
  if (line.trim() === '') return 'een lege regel';
  const start = column > MAX_SHOWN ? column - MAX_BEFORE : 0;
  const end = start + MAX_SHOWN;
  return `“${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}”`;
}

function wouldMove(comment: string): Omit<Finding, 'regel' | 'kolom'> {
  return {
    regelId: RULE,
    tekst: `De opmerking “${comment}” zou bij het opmaken verdwijnen of bij een ander veld komen te staan, en dan klopt zij niet meer.`,
    herstel:
      'Zet hier zelf de velden in de volgorde van docs/velden.md, met de opmerking op een eigen regel boven haar veld. Of haal haar weg.',
  };
}

function changesData(): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: RULE,
    tekst:
      'Dit bestand kan niet worden opgemaakt zonder dat er iets anders komt te staan, dus het blijft zoals het is.',
    herstel: 'Meld dit met het bestand erbij: het is een fout in het programma.',
  };
}
