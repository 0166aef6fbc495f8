/** Light Dutch stemming: forms of one word get one key. Too little is better than too much: typos and compounds come later. */
import { IRREGULAR } from './words.ts';

const PARTICLES =
  'aan|achter|af|bij|binnen|door|in|langs|mee|na|om|onder|open|op|over|samen|tegen|terug|thuis|toe|uithuis|uit|vast|voor|vrij|weg';
const PARTICIPLE = new RegExp(`^(${PARTICLES})?ge(.{4,})$`);
const SEPARABLE = new RegExp(`^(${PARTICLES})(?:te)?(.{2,})$`);

/** Endings that come off, the longest first; each leaves at least three letters with a vowel among them. */
const ENDINGS = ['ingen', 'tjes', 'jes', 'tje', 'ing', 'je', 'en', 'es', 'e'];

/** The key of a folded word: "huisbezoeken", "huisbezoekje" and "huisbezoek" all give "huisbezoek". */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return tidy(irregular);
  const bare = tidy(withoutEnding(withoutPluralS(word.replace(/heden$/, 'heid'))));
  return tidy(withoutPluralS(bare));
}

/**
 * Other keys a word might have ("meldt" → meld, "gemeld" → meld, "taxatie" → taxer). Only worth something where they
 * meet a known word, so they may be bold.
 */
export function variants(word: string): string[] {
  const key = stem(word);
  const found = new Set<string>();
  for (const form of new Set([word, ...participles(word)])) {
    found.add(stem(form));
    for (const ending of ['t', 'd', 'de', 'te', 'den', 'ten', 'end', 'ende'])
      if (form.length - ending.length >= 3 && form.endsWith(ending))
        found.add(stem(form.slice(0, -ending.length)));
  }
  for (const other of relatives(key)) found.add(other);
  found.delete(key);
  return [...found].filter((other) => other.length >= 4);
}

function participles(word: string): string[] {
  const forms: string[] = [];
  const participle = PARTICIPLE.exec(word);
  if (participle) forms.push((participle[1] ?? '') + participle[2]);
  const separable = SEPARABLE.exec(word);
  const irregular = IRREGULAR.get(separable?.[2] ?? '');
  if (separable && irregular !== undefined) forms.push(separable[1] + irregular);
  return forms;
}

/** Noun and verb of one family: begeleider – begeleiden, taxatie – taxeren, veiligheid – veilig. */
function relatives(key: string): string[] {
  const pairs: [ending: string, instead: string][] = [
    ['er', ''],
    ['ar', ''],
    ['ati', 'er'],
    ['heid', ''],
  ];
  return pairs.flatMap(([ending, instead]) =>
    key.endsWith(ending) && key.length - ending.length >= 4
      ? [tidy(key.slice(0, -ending.length) + instead)]
      : [],
  );
}

/** "thuiszitters" loses its s, "huis", "crisis" and "kans" do not. */
function withoutPluralS(word: string): string {
  return /.{3}[bdfgklmnprt]s$/.test(word) || /.{2}[^aeiou][ao]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && !/(?:c|dr)es$/.test(word) && rest.length >= 3 && /[aeiouy]/.test(rest))
      return rest;
  }
  return word;
}

/** Spelling that changes when a word grows an ending: boos – boze, bel – bellen, slaap – slapen, brief – brieven. */
function tidy(word: string): string {
  return word
    .replace(/dt$/, 'd')
    .replace(/([bcdfgklmnprstvz])\1$/, '$1')
    .replace(/([aeou])\1([^aeiou])$/, '$1$2')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
