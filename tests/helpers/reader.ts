/** Profiles for tests, made from a few lines, and what the reader says about them. */
import { type ReadResult, readDocument } from '../../src/markdown/document.ts';
import type { Finding } from '../../src/markdown/problem.ts';

const HEAD = ['---', 'naam: Voorbeeld', 'kern: Een profiel voor een test.', 'thema: hulp-en-opvang'];
const TAIL = ['beheer:', '  status: redactie', '  bewerkt: 2026-11-22', '  herzien: 2027-05-22', '---'];

/** A valid profile with these extra fields (YAML lines, from line 5) and this body (from line 11 when there are none). */
export function profile({ front = '', body = '## Het eerste contact' } = {}): string {
  return `${[...HEAD, ...(front ? [front] : []), ...TAIL].join('\n')}\n\n${body}\n`;
}

/** Reads a text (or bytes) as the profile of an organisation. */
export function readProfile(content: string | Uint8Array): ReadResult<'organisaties'> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDocument('organisaties', 'voorbeeld', 'content/organisaties/voorbeeld.mdx', bytes);
}

/** Findings as short lines: place and rule. */
export function places(findings: readonly Finding[]): string[] {
  return findings.map(({ regel, kolom, regelId }) => `${regel}:${kolom} ${regelId}`);
}

/** Findings as whole messages: place, rule, what is wrong and how to mend it. */
export function messages(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ regel, kolom, regelId, tekst, herstel }) =>
        `${regel}:${kolom} [${regelId}]\n  ${tekst}\n  → ${herstel}`,
    )
    .join('\n');
}

/** YAML lines of a telephone channel with this number. */
export function channel(waarde: string): string {
  return `inschakelen:\n  kanalen:\n    - {doel: melding, soort: telefoon, waarde: ${waarde}, wanneer: ruimer}`;
}

/** YAML lines of a valid source, with these fields in it. */
export function source(other: Record<string, string>): string {
  const fields = { titel: 'a', uitgever: 'b', url: 'https://voorbeeld.nl', gelezen: '2026-11-22', ...other };
  return `bronnen:\n  wmo:\n${Object.entries(fields)
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')}`.trimEnd();
}
