/** Plain data as YAML can hold it: compared, bounded, and found at a path. */
import type { Pad } from './change.ts';

export type Fields = Record<string, unknown>;

const MAX_DEPTH = 12;
const MAX_KEY = 300;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is a map of fields: a plain object, no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a key (or heading) may stand in a file; some names mean something to JavaScript itself. */
export const isKey = (key: unknown): key is string =>
  typeof key === 'string' && key.length <= MAX_KEY && !FORBIDDEN.has(key);

/** Whether a value is nothing but text, numbers, yes or no, lists and maps, and not too deep. */
export function isData(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isData(item, depth + 1));
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return value === null || typeof value === 'string' || typeof value === 'boolean';
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) &&
    Object.entries(value).every(([key, each]) => isKey(key) && isData(each, depth + 1))
  );
}

/** Whether two values hold the same data; the order of keys does not count. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => equal(item, other[index]));
  }
  if (!isFields(one) || !isFields(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  );
}

/** The value one step down; undefined where there is none. Only own fields count. */
export function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isFields(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The value at a path; undefined where there is none. */
export const valueAt = (data: unknown, pad: Pad): unknown => pad.reduce(childOf, data);
