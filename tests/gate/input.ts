/** One hostile file, and short ways to write many: tables of a name and a text. */
import type { Collection } from '../../schemas/index.ts';
import { profile } from '../helpers/reader.ts';

/** `refused`: the reader says no. `inert`: it is a profile that holds only text. `either`: what counts is what it costs. */
export type Verdict = 'refused' | 'inert' | 'either';

export interface Input {
  name: string;
  verdict: Verdict;
  collection: Collection;
  bytes: Uint8Array;
}

/** JavaScript that leaves a mark wherever it should run, in the build as in a browser. */
export const MARK = 'globalThis.__xss=1';

type Table = Readonly<Record<string, string>>;

/** Whole files. */
export function files(
  family: string,
  verdict: Verdict,
  table: Readonly<Record<string, string | Uint8Array>>,
  collection: Collection = 'organisaties',
): Input[] {
  return Object.entries(table).map(([name, text]) => ({
    name: `${family}: ${name}`,
    verdict,
    collection,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
}

/** Texts below the front matter of a valid profile. */
export function bodies(family: string, verdict: Verdict, table: Table): Input[] {
  return files(
    family,
    verdict,
    mapped(table, (body) => profile({ body })),
  );
}

/** Lines of front matter in a valid profile. */
export function fronts(family: string, verdict: Verdict, table: Table): Input[] {
  return files(
    family,
    verdict,
    mapped(table, (front) => profile({ front })),
  );
}

/** Every row of one table in every row of another: `with` puts the second in the first. */
export function product(rows: Table, places: Readonly<Record<string, (row: string) => string>>): Table {
  return Object.fromEntries(
    Object.entries(places).flatMap(([place, put]) =>
      Object.entries(rows).map(([name, row]) => [`${name} ${place}`, put(row)]),
    ),
  );
}

const mapped = (table: Table, change: (text: string) => string): Table =>
  Object.fromEntries(Object.entries(table).map(([name, text]) => [name, change(text)]));
