import type { Path } from '../markdown/yaml.ts';

/** Every place in a file's data where a source is cited: the key of the source and the path of the citation. */
export function* citations(value: unknown, path: Path = []): Iterable<{ key: string; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    if (path.length === 0 && step === 'bronnen') continue;
    if (step === 'bron' && Array.isArray(child)) {
      yield* child.map((key: unknown, index) => ({ key: String(key), path: [...path, step, index] }));
    } else {
      yield* citations(child, [...path, step]);
    }
  }
}
