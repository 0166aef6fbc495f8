/** A content file taken apart for editing: its fields with their places, and its body. */
import { type Document, isMap } from 'yaml';
import { type Finding, placeAt } from '../markdown/problem.ts';
import { splitFrontMatter } from '../markdown/split.ts';
import { readYaml } from '../markdown/yaml.ts';
import { type Fields, isFields } from './data.ts';

export interface Source {
  /** The text of the fields, between the two lines of dashes. */
  yaml: string;
  /** The nodes of `yaml`. */
  document: Document.Parsed;
  data: Fields;
  /** Everything below the second line of dashes. */
  body: string;
}

/** Takes an `.mdx` file apart, or says why it cannot be read. */
function parseSource(source: string): Source | { findings: Finding[] } {
  const { yaml, findings } = splitFrontMatter(source);
  if (findings.length > 0) return { findings };
  const front = readYaml(yaml);
  if (!front.document || !isFields(front.data) || !isMap(front.document.contents))
    return { findings: front.findings.length > 0 ? front.findings : [noFields(source)] };
  return { yaml, document: front.document, data: front.data, body: bodyOf(source, yaml) };
}

let latest: { source: string; parsed: Source } | undefined;

/** Takes an `.mdx` file apart; throws, in words, when it cannot be read. The result is shared: do not change it. */
export function readSource(source: string): Source {
  // The form asks for the same file at every keystroke, and reading is most of the work.
  if (latest?.source === source) return latest.parsed;
  const parsed = parseSource(source);
  if ('findings' in parsed) {
    const [{ regel, tekst, herstel }] = parsed.findings as [Finding];
    throw new Error(`Dit bestand is niet te lezen. Regel ${regel}: ${tekst} ${herstel}`);
  }
  latest = { source, parsed };
  return parsed;
}

/** Puts the parts of an `.mdx` file together. */
export const joinSource = (yaml: string, body: string): string => `---${yaml}---\n${body}`;

/** Everything below the second line of dashes, as it stands there. */
export function bodyOf(source: string, yaml: string): string {
  return source.slice('---'.length + yaml.length + '---\n'.length);
}

function noFields(source: string): Finding {
  return {
    ...placeAt(source, Math.min(4, source.length)),
    regelId: 'yaml',
    tekst: 'Tussen de twee regels met streepjes staan geen gegevens, dus er is niets om te wijzigen.',
    herstel: 'Begin met het voorbeeld: npm run new:profile -- <id>',
  };
}
