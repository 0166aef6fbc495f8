/** Makes changes in the text of a profile. What they do not touch stays byte for byte, also in an untidy file. */
import { parseDocument } from 'yaml';
import { organisatie } from '../../schemas/organisatie.ts';
import { stepInto } from '../../schemas/walk.ts';
import { splitFrontMatter } from '../markdown/split.ts';
import { YAML_OPTIONS } from '../markdown/yaml.ts';
import { arrange, print, printFields } from './canonical.ts';
import { type Botsing, TEKST, type Wijziging } from './change.ts';
import { equal, type Fields } from './data.ts';
import { mergeBody, mergeData } from './merge.ts';
import { joinSource, readSource, type Source } from './source.ts';
import { splice } from './splice.ts';

export interface Applied {
  source: string;
  /** The changes that were not made, because something else stands there now. */
  botsingen: Botsing[];
}

/** Makes the changes in a file; '' stands for a file that is not there yet. Throws when the file cannot be read. */
export function applyChanges(source: string, wijzigingen: readonly Wijziging[]): Applied {
  const file = source === '' ? undefined : readSource(source);
  const isText = ({ pad }: Wijziging) => Array.isArray(pad) && pad[0] === TEKST;
  const fields = mergeData(
    file?.data ?? {},
    wijzigingen.filter((each) => !isText(each)),
  );
  const body = mergeBody(file?.body ?? '', wijzigingen.filter(isText));
  const botsingen = [...fields.botsingen, ...body.botsingen];
  const isSame = body.value === (file?.body ?? '') && equal(fields.value, file?.data ?? {});
  if (isSame) return { source, botsingen };
  const yaml = file ? changedYaml(file, fields.value) : `\n${printFields(fields.value, organisatie)}\n`;
  return { source: joinSource(yaml, body.value), botsingen };
}

/** The text of the fields with these data: spliced, or where that goes wrong written by the library. */
function changedYaml(file: Source, wanted: Fields): string {
  if (equal(file.data, wanted)) return file.yaml;
  const ways = [
    () => splice(file.yaml, file.document.contents, file.data, wanted, organisatie),
    () => rewritten(file, wanted),
  ];
  for (const write of ways) {
    const text = tryTo(write);
    if (text !== undefined && equal(dataOf(text), wanted)) return text;
  }
  throw new Error(
    'Deze wijziging is niet in het bestand te schrijven. Maak haar met de hand, of vraag om hulp.',
  );
}

function tryTo(write: () => string): string | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}

/** What a reader would find in the text; undefined when that is not exactly one readable block. */
function dataOf(yaml: string): unknown {
  const document = parseDocument(yaml, YAML_OPTIONS);
  const isWhole = splitFrontMatter(joinSource(yaml, '')).yaml === yaml;
  return isWhole && document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined;
}

function rewritten({ yaml, data }: Source, wanted: Fields): string {
  const document = parseDocument(yaml, YAML_OPTIONS);
  for (const key of Object.keys({ ...data, ...wanted })) {
    if (equal(data[key], wanted[key])) continue;
    if (!Object.hasOwn(wanted, key)) document.delete(key);
    else document.set(key, document.createNode(wanted[key]));
    arrange(document.get(key, true), stepInto(organisatie, key));
  }
  return `\n${print(document).replace(/^\n+/, '')}`;
}
