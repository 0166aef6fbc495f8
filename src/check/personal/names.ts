/** Names of people in running text: by their title, their initials or their first name. */
import { isFirstName, isSurname } from './name-lists.ts';
import { contacts, matches } from './contact.ts';
import type { Found } from './search.ts';

const TITLES = [
  '[Dd]hr\\.?',
  '[Dd]e heer',
  '[Hh]eer',
  '[Mm]eneer',
  '[Mm]evrouw',
  '[Mm]evr\\.?',
  '[Mm]w\\.?',
  '[Mm]ej\\.?',
  '[Ff]am\\.',
  '[Mm]r\\.?',
  '[Dd]rs\\.?',
  '[DdIi]r\\.?',
  '[Ii]ng\\.',
  '[Pp]rof\\.?',
].join('|');
const BETWEEN =
  "(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Tt]e|['’][Tt]|in|op|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Vv]on|[Ll]a|[Ll]e|[Dd]u|[Dd]i|d['’])[ -]){0,3}";
const SURNAME = "(?:\\p{Lu}[\\p{L}'’]{1,30}(?:-\\p{Lu}?[\\p{L}'’]{1,30})?)";
const INITIALS = '(?:\\p{Lu}(?:h|hr)?\\. ?){1,6}';

const WITH_TITLE = new RegExp(
  `(?<!\\p{L})(?:(?:${TITLES}) ){1,3}(?:${INITIALS}|\\p{Lu}{1,3} )?${BETWEEN}${SURNAME}`,
  'gu',
);
const WITH_INITIALS = new RegExp(`(?<![\\p{L}.])${INITIALS}${BETWEEN}(${SURNAME})`, 'gu');
const CAPITALISED = /(?<![\p{L}-])\p{Lu}\p{L}{1,20}(?!\p{L})/gu;
const REST_OF_NAME = new RegExp(`(?:-\\p{Lu}\\p{L}{1,20})? (?:${INITIALS})?${BETWEEN}${SURNAME}`, 'uy');

/** After these words someone is named, also by a first name alone. */
const CUE =
  /(?<!\p{L})(?:bel|belt|mail|app|vraag|vragen|naar|om|met|bij|via|contactpersoon|contactpersoon is|aanspreekpunt|t\.a\.v\.):? $/iu;
/** After these a surname alone is enough. */
const FIRM_CUE =
  /(?<!\p{L})(?:contactpersoon|contactpersoon is|aanspreekpunt|aanspreekpunt is|vraag naar|t\.a\.v\.):? $/iu;
/** A first name right before the number: “Fatima: 053-…”. */
const BEFORE_A_NUMBER = /^(?: ?[:,(-]| op| via)* ?[(+\d]/u;

/** What follows initials only because a new sentence begins: “Bel het O.M. Het nummer …”. */
const SENTENCE_START = new Set(
  'Aan Als Bel Bij Daar Dan Dat De Deze Die Dit Een En Er Het Hier Hij Hoe In Is Je Kijk Maar Met Na Naar Niet Nog Nu Of Om Ook Op Over Per Stel Te Tel Telefoon Tot Uit Vanaf Via Voor Vraag Waar Wat We Wie Wil Zie Zij Zo'.split(
    ' ',
  ),
);

/** After initials and first names these make the name of an organisation or a town: “W.I.J. Groningen”, “Anna Paulowna”. */
const PLACE =
  / (?:Nederland|Noord|Oost|Zuid|West|Midden|Groningen|Friesland|Drenthe|Overijssel|Twente|IJsselland|Gelderland|Achterhoek|Utrecht|Flevoland|Haaglanden|Holland|Kennemerland|Zeeland|Brabant|Limburg|Amsterdam|Rotterdam|Eindhoven|Paulowna)$/u;

/** A person's name inside the name of a house, a street or a foundation names no one who can be called. */
const HOUSE =
  'ziekenhuis|kliniek|centrum|stichting|hospice|school|college|lyceum|academie|instituut|fonds|praktijk|foundation|plein|kade|gracht|straat|poli';
const CAPITAL_HOUSE = HOUSE.replaceAll(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const IN_A_STREET =
  '\\p{Ll}singel|\\p{Ll}dreef|\\p{Ll}weg|\\p{Ll}(?<!ver)laan|\\p{Ll}(?<!nieuwen|oster|nij|broek)huis|zorg|groep|opvang|welzijn';
const ORGANISATION_WORD = new RegExp(`(?:${HOUSE}|${IN_A_STREET})$`, 'iu');
const ORGANISATION_AFTER = new RegExp(
  `^(?: \\p{Lu}\\p{L}*)?[ -](?:\\p{L}*(?:${HOUSE}|${CAPITAL_HOUSE}|(?<![Tt])huis)|Huis|Hoeve|Zorg|Groep|Opvang|Welzijn|MC|UMC|BV|B\\.V\\.)(?!\\p{Ll})|^ & `,
  'u',
);
const ORGANISATION_BEFORE =
  /(?:stichting|praktijk|kantoor|kliniek|ziekenhuis|centrum|school|college|huize|(?<!t)huis|locatie|gebouw|apotheek|sint|st\.|prins|prinses|koningin|koning|vereniging|instituut|fonds)[ “"'‘]*$/iu;

const HONORIFIC = /^(?:dhr|de heer|heer|meneer|mevr|mw|mej|fam)/i;

/** Names that are spoken of as one speaks of a client: “mevrouw Jansen”. */
export const spokenNames = (text: string): Found[] =>
  titledNames(text).filter(({ text: name }) => HONORIFIC.test(name));

/** Names that can be no other than a person's. */
export function fullNames(text: string): Found[] {
  return withoutOverlap([...titledNames(text), ...initialledNames(text), ...firstAndLastNames(text)]);
}

function titledNames(text: string): Found[] {
  return [...matches(text, WITH_TITLE)].filter((name) => !isOrganisation(text, name));
}

function initialledNames(text: string): Found[] {
  return [...text.matchAll(WITH_INITIALS)].flatMap(({ index, 0: name, 1: last = '' }) =>
    SENTENCE_START.has(last) || isOrganisation(text, { index, text: name }) ? [] : [{ index, text: name }],
  );
}

function firstAndLastNames(text: string): Found[] {
  return [...matches(text, CAPITALISED)].flatMap(({ index, text: first }) => {
    if (!isFirstName(first)) return [];
    REST_OF_NAME.lastIndex = index + first.length;
    const rest = REST_OF_NAME.exec(text);
    const name = { index, text: first + rest?.[0] };
    return rest && !isOrganisation(text, name) ? [name] : [];
  });
}

/** Full names, and single names where the words around them show that a person is meant. */
export function namesInContact(text: string): Found[] {
  const single = [...matches(text, CAPITALISED)].filter(({ index, text: name }) => {
    const before = text.slice(Math.max(0, index - 25), index);
    const after = text.slice(index + name.length, index + name.length + 8);
    if (isOrganisation(text, { index, text: name })) return false;
    if (name === text) return isFirstName(name) || isSurname(name);
    if (isFirstName(name)) return CUE.test(before) || BEFORE_A_NUMBER.test(after);
    return isSurname(name) && FIRM_CUE.test(before);
  });
  return withoutOverlap([...fullNames(text), ...single]);
}

/** So far from a number or address is a name still about that number: half a sentence. */
const NEAR = 80;

/** Names with a telephone number or mail address beside them. */
export function namesBesideContact(text: string): Found[] {
  const ways = contacts(text).map(({ index, text: way }) => ({ start: index, end: index + way.length }));
  return ways.length === 0
    ? []
    : namesInContact(text).filter(({ index, text: name }) => {
        const end = index + name.length;
        const isPartOf = ways.some((way) => index < way.end && end > way.start);
        return !isPartOf && ways.some((way) => way.start - end <= NEAR && index - way.end <= NEAR);
      });
}

/** Whether a name is part of that of a house, a street, a town or a foundation. */
export function isOrganisation(text: string, { index, text: name }: Found): boolean {
  return (
    ORGANISATION_WORD.test(name) ||
    PLACE.test(name) ||
    ORGANISATION_BEFORE.test(text.slice(Math.max(0, index - 30), index)) ||
    ORGANISATION_AFTER.test(text.slice(index + name.length, index + name.length + 40))
  );
}

/** Of names that overlap, only the first and longest. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const each of found.toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)) {
    const last = kept.at(-1);
    if (!last || each.index >= last.index + last.text.length) kept.push(each);
  }
  return kept;
}
