/** Compares any field with everything below it; the labels come from the schema. */
import { basisChange, basisOf } from './basis.ts';
import { type Group, pairUp, same } from './likeness.ts';
import { quote, wasAndIs } from './quote.ts';
import { inWords, isGroup, isLine, keysOf, titleOf } from './values.ts';
import { below, type Place, say, type Verandering } from './verandering.ts';

/** What makes an item of a list the same one in other words, the surest first; other lists go by likeness alone. */
const IDENTITIES: Record<string, readonly (readonly string[])[]> = {
  voorwaarden: [['soort']],
  kanalen: [['doel', 'soort', 'waarde'], ['doel', 'soort'], ['waarde']],
  wettelijkeBasis: [['wet', 'artikel']],
  werktSamenMet: [['organisatie', 'hoe'], ['organisatie']],
  misverstanden: [['gedacht']],
  vroeger: [['naam']],
};

/** How much of a text names the statement that a sentence is about. */
const NAME = 60;
/** How many words or names go in one sentence. */
const ROW = 10;

/** The sentences about a field; none when nothing changed. An absent value is undefined. */
export function compareField(place: Place, was: unknown, wordt: unknown): Verandering[] {
  if (same(was, wordt)) return [];
  const some = wordt ?? was;
  if (place.pad.at(-1) === 'bron') return [say(place, basisChange(place, listIn(was), listIn(wordt)))];
  if (Array.isArray(some)) return compareList(place, listIn(was), listIn(wordt));
  if (isLine(some)) return compareLine(place, was, wordt);
  if (isGroup(some)) return compareGroup(place, was as Group | undefined, wordt as Group | undefined);
  return [say(place, wasAndIs(textOf(place, was), textOf(place, wordt)))];
}

/** The sentences about the fields of a group, one by one, without those in `except`. */
export function compareGroup(
  place: Place,
  was: Group | undefined,
  wordt: Group | undefined,
  except: readonly string[] = [],
): Verandering[] {
  return keysOf(place, wordt, was)
    .filter((key) => !except.includes(key))
    .flatMap((key) => compareField(below(place, key), was?.[key], wordt?.[key]));
}

/** A text and its kind as one thing, then what it rests on. In a list `named` tells it from its neighbours. */
function compareLine(place: Place, was: unknown, wordt: unknown, named = place): Verandering[] {
  const words = wasAndIs(textOf(place, was), textOf(place, wordt));
  if (wordt === undefined) return [say(place, words)];
  if (was === undefined) return [say(place, words + basisOf(place, wordt))];
  const reworded = textOf(place, was) !== textOf(place, wordt);
  const basis = compareField(below(named, 'bron'), (was as Group)['bron'], (wordt as Group)['bron']);
  return [...(reworded ? [say(place, words)] : []), ...basis];
}

/** A list: items in other words, new ones, those that went, and the order. */
function compareList(place: Place, was: readonly unknown[], wordt: readonly unknown[]): Verandering[] {
  const pairs = pairUp(was, wordt, IDENTITIES[String(place.pad.at(-1))] ?? []);
  const whole = { ...place, anchor: place.anchor ?? place.pad };
  const inPlace = was.length === wordt.length && pairs.every(([i, j], index) => i === index && j === index);
  const list = inPlace && pairs.length === was.length ? place : whole;
  const before = new Set(pairs.map(([i]) => i));
  const after = new Set(pairs.map(([, j]) => j));
  const moved = pairs.some(([i], index) => i < (pairs[index - 1]?.[0] ?? 0));
  return [
    ...pairs.flatMap(([i, j]) => compareItem(itemOf(list, j), was[i], wordt[j])),
    ...told(
      whole,
      'erbij',
      wordt.filter((_, j) => !after.has(j)),
    ),
    ...told(
      whole,
      'weg',
      was.filter((_, i) => !before.has(i)),
    ),
    ...(moved ? [say(whole, 'de volgorde is veranderd')] : []),
  ];
}

function compareItem(item: Place, was: unknown, wordt: unknown): Verandering[] {
  if (!isGroup(wordt)) return compareField(item, was, wordt);
  const title = isLine(wordt) ? wordt.tekst : titleOf(item, wordt);
  const named = { ...item, subject: `${item.subject} (${quote(title, NAME)})` };
  return isLine(wordt) ? compareLine(item, was, wordt, named) : compareGroup(named, was as Group, wordt);
}

/** Items that came or went: each in a sentence of its own, but words and names by the row. */
function told(list: Place, verb: 'erbij' | 'weg', items: readonly unknown[]): Verandering[] {
  const item = itemOf(list, 0);
  const words = items.map(
    (each) => quote(inWords(item, each)) + (verb === 'erbij' ? basisOf(item, each) : ''),
  );
  const row = items.every(isGroup) ? 1 : ROW;
  const rows = Array.from({ length: Math.ceil(words.length / row) }, (_, index) =>
    words.slice(index * row, (index + 1) * row),
  );
  return rows.map((each) => say(list, `${verb} ${each.join(', ')}`));
}

function itemOf(list: Place, index: number): Place {
  return { ...list, pad: [...list.pad, index] };
}

function textOf(place: Place, value: unknown): string | undefined {
  return value === undefined ? undefined : inWords(place, value);
}

function listIn<T>(value: unknown): readonly T[] {
  return (value ?? []) as readonly T[];
}
