import type { Path } from '../../markdown/yaml.ts';

/** Every text in a file's data, and the path to it. */
export function* strings(value: unknown, path: Path = []): Iterable<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    yield* strings(child, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}
