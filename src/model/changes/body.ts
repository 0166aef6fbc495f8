/** The text of a profile below its facts, in words: per part, how many words came and went. */
import { wordsBetween } from './likeness.ts';
import type { Verandering } from './verandering.ts';

const HEADING = /^ {0,3}##[ \t]+(.*?)[ \t#]*$/;

/** The sentences about two versions of a text; parts begin at a heading of level 2. */
export function compareBody(was: string, wordt: string): Verandering[] {
  if (was.trim() === wordt.trim()) return [];
  const [before, after] = [partsOf(was), partsOf(wordt)];
  const headings = [...new Set([...after.keys(), ...before.keys()])];
  const parts = headings.flatMap((heading) => {
    const zin = partInWords(nameOf(heading), before.get(heading), after.get(heading));
    return zin ? [{ pad: ['tekst', heading], soort: 'tekst' as const, zin }] : [];
  });
  const kept = (from: Map<string, string>, to: Map<string, string>) =>
    [...from.keys()].filter((heading) => to.has(heading)).join('\n');
  if (kept(before, after) !== kept(after, before))
    parts.push(whole('De stukken tekst staan in een andere volgorde.'));
  if (parts.length === 0) parts.push(whole('In de tekst zijn alleen spaties of lege regels veranderd.'));
  return parts;
}

/** A text by its level-2 headings; what stands above the first one goes under ''. */
function partsOf(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  let heading = '';
  for (const line of text.trim().split('\n')) {
    heading = HEADING.exec(line)?.[1] ?? heading;
    if (!HEADING.test(line)) parts.set(heading, `${parts.get(heading) ?? ''}${line}\n`);
    else parts.set(heading, parts.get(heading) ?? '');
  }
  const trimmed = [...parts].map(([key, part]) => [key, part.trim()] as const);
  return new Map(trimmed.filter(([key, part]) => key !== '' || part !== ''));
}

function partInWords(name: string, was: string | undefined, wordt: string | undefined): string | undefined {
  if (was === wordt) return undefined;
  const { erbij, weg } = wordsBetween(was ?? '', wordt ?? '');
  if (was === undefined) return `Nieuw: ${name}, ${words(erbij)}.`;
  if (wordt === undefined) return `Weg: ${name}, ${words(weg)}.`;
  const counted = [erbij > 0 && `${words(erbij)} erbij`, weg > 0 && `${words(weg)} weg`].filter(Boolean);
  const what = counted.length > 0 ? counted.join(', ') : 'dezelfde woorden, in een andere volgorde of opmaak';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} is aangepast: ${what}.`;
}

const nameOf = (heading: string) =>
  heading === '' ? 'de tekst boven de eerste kop' : `de tekst onder ‘${heading}’`;

const words = (count: number) => `${count} ${count === 1 ? 'woord' : 'woorden'}`;

const whole = (zin: string) => ({ pad: ['tekst'], soort: 'tekst' as const, zin });
