/** Recognises organisations and questions in running text, by the names in their files. */
import type { Organisatie, Vraag } from '../../../schemas/index.ts';

/** The name without what stands in brackets: short enough for the heading of a column. */
export function shortName({ naam }: Organisatie): string {
  return withoutBrackets(naam);
}

/** A pattern that finds an organisation by any of the names on its page. */
export function organisationPattern(organisatie: Organisatie): RegExp {
  return patternOf(namesOf(organisatie));
}

/** A pattern that finds what a question is about, by its short name and its longer synonyms. */
export function questionPattern({ kort, synoniemen }: Vraag): RegExp {
  // Short synonyms are ordinary words ("thuis", "geld"), which say nothing in a sentence.
  return patternOf([kort, ...synoniemen.filter((words) => words.length >= 9)]);
}

/** “Lokaal team (wijkteam, CJG)” has three names, and so has “School en leerplicht”. */
function namesOf(organisatie: Organisatie): string[] {
  const short = shortName(organisatie);
  const bracketed = /\(([^)]*)\)/.exec(organisatie.naam)?.[1]?.split(', ') ?? [];
  // “Zorg- en Veiligheidshuis” is one name, not two.
  const parts = short.includes('- en ') ? [] : short.split(' en ');
  const names = [short, ...parts, ...bracketed, ...(organisatie.ookBekendAls ?? []).map(withoutBrackets)];
  // Search words are mostly subjects; one that is a part of a name ("crisisdienst", "corporatie") is a name too.
  const inName = (word: string) =>
    word.length >= 6 && names.some((name) => name.toLowerCase().includes(word.toLowerCase()));
  return [...new Set([...names, ...(organisatie.zoekwoorden ?? []).filter(inName)])];
}

/** A name without what stands in brackets. */
export function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/, '');
}

/** Whole words only, the longest first, so that the longest name that fits is found. */
function patternOf(names: readonly string[]): RegExp {
  const spellings = names.toSorted((a, b) => b.length - a.length).map(spelling);
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${spellings.join('|')})(?![\p{L}\p{N}])`, 'u');
}

/** A name as it may stand in a sentence: at its beginning or not, one or many. Other capitals count: OM is not om. */
function spelling(name: string): string {
  const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const first = name.charAt(0);
  return `(?:${literally(first.toLowerCase())}|${literally(first.toUpperCase())})${literally(name.slice(1))}(?:s|en|n|lijke?)?`;
}
