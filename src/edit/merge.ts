/** Makes changes on data, three-way: what stands there now decides whether a change can still be made. */
import type { Botsing, Pad, Wijziging } from './change.ts';
import { childOf, equal, type Fields, isData, isFields, isKey, valueAt } from './data.ts';
import { bodyWith, isHeading, partsOf, wholeText, withPart } from './parts.ts';

const MAX_STEPS = 12;

interface Merged<T> {
  value: T;
  botsingen: Botsing[];
}

/** Makes each change that can be made, in order, with these ways to read and to write the value at its path. */
function merge<T>(
  start: T,
  wijzigingen: readonly Wijziging[],
  read: (value: T, pad: Pad) => unknown,
  write: (value: T, pad: Pad, wordt: unknown) => T | undefined,
): Merged<T> {
  let value = start;
  const botsingen: Botsing[] = [];
  for (const wijziging of wijzigingen) {
    const { pad, was, wordt } = wijziging;
    const nu = isPad(pad) ? read(value, pad) : undefined;
    const isStill = isPad(pad) && isValue(wordt) && equal(nu, was);
    const next = isStill ? write(value, pad, wordt) : undefined;
    if (next !== undefined) value = next;
    else if (isStill || !isPad(pad) || !isValue(wordt) || !equal(nu, wordt))
      botsingen.push({ wijziging, ...(nu !== undefined && { nu: structuredClone(nu) }) });
  }
  return { value, botsingen };
}

const isValue = (value: unknown) => value === undefined || isData(value);

function isPad(pad: unknown): pad is Pad {
  return (
    Array.isArray(pad) &&
    pad.length > 0 &&
    pad.length <= MAX_STEPS &&
    pad.every((step) => (typeof step === 'number' ? Number.isInteger(step) && step >= 0 : isKey(step)))
  );
}

/** A body with the changes made in it. */
export function mergeBody(body: string, wijzigingen: readonly Wijziging[]): Merged<string> {
  return merge(body, wijzigingen, readText, (value, [, heading, ...rest], wordt) => {
    if (rest.length > 0 || (wordt !== undefined && typeof wordt !== 'string')) return undefined;
    if (heading === undefined) return bodyWith(wholeText(wordt ?? ''));
    if (typeof heading !== 'string' || !isHeading(heading) || !partsOf(value)) return undefined;
    return withPart(value, heading, wordt === undefined ? undefined : wholeText(wordt));
  });
}

function readText(body: string, [, heading, ...rest]: Pad): unknown {
  if (rest.length > 0) return undefined;
  return heading === undefined ? wholeText(body) || undefined : partsOf(body)?.get(String(heading));
}

/** Data with the changes made in them; `data` itself stays as it is. */
export function mergeData(data: Fields, wijzigingen: readonly Wijziging[]): Merged<Fields> {
  return merge(structuredClone(data), wijzigingen, valueAt, (value, pad, wordt) =>
    set(value, pad, wordt) ? value : undefined,
  );
}

/** Writes a value at a path, or takes it away with everything that it leaves empty. Says whether that could be done. */
function set(data: Fields, pad: Pad, wordt: unknown): boolean {
  const parents: unknown[] = [data];
  for (const step of pad.slice(0, -1)) parents.push(childOf(parents.at(-1), step));
  const missing = parents.indexOf(undefined);
  if (wordt === undefined) return missing < 0 && remove(parents, pad);
  const from = missing < 0 ? pad.length - 1 : missing - 1;
  const parent = parents[from];
  const step = pad[from];
  const value = pad
    .slice(from + 1)
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), structuredClone(wordt));
  if (pad.slice(from + 1).some((key) => typeof key === 'number')) return false;
  if (Array.isArray(parent) && typeof step === 'number' && step < parent.length) parent[step] = value;
  else if (isFields(parent) && typeof step === 'string') parent[step] = value;
  else return false;
  return true;
}

function remove(parents: readonly unknown[], pad: Pad): boolean {
  // The highest field that holds nothing else goes too: an empty field says nothing.
  let level = pad.length - 1;
  while (level > 0 && Object.keys(Object(parents[level])).length === 1) level -= 1;
  const parent = parents[level];
  const step = pad[level];
  // A list is changed as a whole: its other items would get another number.
  if (!isFields(parent) || typeof step !== 'string') return false;
  delete parent[step];
  return true;
}
