/** What was asked for on the command line. */
import { parseArgs } from 'node:util';

const USAGE = 'Gebruik: npm run bench:scale -- <aantal> [<aantal> …] [--naar <bestand>] [--bewaar]';

export interface ScaleArguments {
  /** Numbers of local profiles, the smallest first, each once. */
  sizes: number[];
  /** The file that the tables also go to. */
  naar: string | undefined;
  /** Whether the copies of the project stay. */
  bewaar: boolean;
}

/** Reads the arguments; throws Dutch words where they make no sense. */
export function readScaleArguments(args: readonly string[], most: number): ScaleArguments {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new Error(`Met hoeveel profielen? ${USAGE}`);
  const sizes = positionals.map((text) => sizeOf(text, most));
  return {
    sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
    naar: values.naar,
    bewaar: values.bewaar === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { naar: { type: 'string' }, bewaar: { type: 'boolean' } },
    });
  } catch {
    throw new Error(USAGE);
  }
}

function sizeOf(text: string, most: number): number {
  const size = /^\d+$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > most)
    throw new Error(
      `“${text}” is geen aantal profielen. Schrijf een heel getal van 1 tot en met ${most}, zonder punten. ${USAGE}`,
    );
  return size;
}
