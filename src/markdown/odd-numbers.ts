/** Numbers that are another number than most people read: 0x1F is 31, 1e3 is 1000, 025 is 25 or (elsewhere) 21. */
import { shortened } from './field-words.ts';
import type { Finding } from './problem.ts';
import type { Path, YamlResult } from './yaml.ts';

/** Every number in the data that was not typed as it is. */
export function findOddNumbers(
  data: unknown,
  { locate, typedAt }: Pick<YamlResult, 'locate' | 'typedAt'>,
): Finding[] {
  const findings: Finding[] = [];
  const walk = (value: unknown, path: Path): void => {
    const typed = typeof value === 'number' ? typedAt(path) : undefined;
    if (typed !== undefined && typed !== String(value)) {
      findings.push({
        ...locate(path),
        regelId: 'getal',
        tekst: `${shortened(typed)} wordt gelezen als ${value}; iemand die dit nakijkt, leest iets anders.`,
        herstel: `Schrijf het getal met alleen cijfers: ${value}`,
      });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value))
      walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(data, []);
  return findings;
}
