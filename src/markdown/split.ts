/** Takes a file apart into front matter and body, keeping every line at its own number. */
import type { Finding } from './problem.ts';

/** Both parts are padded with empty lines, so that positions in them are positions in the file. */
export interface Parts {
  yaml: string;
  body: string;
  findings: Finding[];
}

/** Splits an `.mdx` file at its two `---` lines. */
export function splitFrontMatter(text: string): Parts {
  const lines = text.split('\n');
  if (lines[0] !== '---') return { yaml: '', body: '', findings: [missingFence(1, 'begint')] };
  const end = lines.indexOf('---', 1);
  if (end < 0) return { yaml: '', body: '', findings: [missingFence(startOfBody(lines), 'eindigt')] };
  return {
    yaml: `\n${lines.slice(1, end).join('\n')}\n`,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
    findings: [],
  };
}

/** The line where the text seems to begin; after the last line where nothing looks like text. */
function startOfBody(lines: readonly string[]): number {
  const index = lines.findIndex((line) => /^(?:##|<)/.test(line));
  return index < 0 ? lines.length : index + 1;
}

function missingFence(regel: number, which: 'begint' | 'eindigt'): Finding {
  return {
    regel,
    kolom: 1,
    regelId: 'streepjes-ontbreken',
    tekst: `Het blok met gegevens ${which} niet met een regel van drie streepjes, dus niets uit dit bestand komt op de site.`,
    herstel:
      which === 'begint'
        ? 'Zet op de eerste regel alleen: ---'
        : 'Zet onder de gegevens, boven de tekst, een regel met alleen: ---',
  };
}
