/** Profiles for tests, made from a few lines, and what the reader says about them. */
import { type ReadResult, readDocument } from '../../src/markdown/document.ts';
import type { Finding } from '../../src/markdown/problem.ts';

const HEAD = ['---', 'naam: Voorbeeld', 'kern: Een profiel voor een test.', 'thema: hulp-en-opvang'];
const TAIL = ['beheer:', '  status: redactie', '  bewerkt: 2026-11-22', '  herzien: 2027-05-22', '---'];

/** The line on which the extra fields of `profile` start. */
export const FRONT_LINE = HEAD.length + 1;

/** A valid profile with these extra fields (YAML lines) and this body. */
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
