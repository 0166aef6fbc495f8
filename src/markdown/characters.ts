/** Which characters may stand in a text: those a reader can see, of our own alphabet, each written in one way. */
import type { Finding } from './problem.ts';

type Words = Pick<Finding, 'regelId' | 'tekst' | 'herstel'>;

/** What a reader cannot see or what reverses the text; tabs and line ends may stand in a file. */
const HIDDEN = /[^\P{C}\t\n]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Letters of other alphabets: some look just like ours, so that a name or address can pretend to be another. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;
/** One word in two alphabets, such as a Greek ο in the middle of a Latin name. */
const MIXED = /(?<=\p{Script=Latin})\p{Script=Greek}|(?<=\p{Script=Greek})\p{Script=Latin}/u;
/** Accents piled up on one letter cover the lines above and below. */
const PILED = /\p{M}{2}/u;

/** The first character in a text that may not stand there, and what to say about it. */
export function findOddCharacter(text: string): { index: number; words: Words } | undefined {
  for (const [pattern, explain] of RULES) {
    const found = pattern.exec(text);
    if (found) return { index: found.index, words: explain(found[0]) };
  }
  return findDecomposed(text);
}

/** The words for a hidden character. */
export function hiddenCharacter(character: string): Words {
  return {
    regelId: 'onzichtbaar-teken',
    tekst: `Hier staat een onzichtbaar teken (${codeOf(character)}). De lezer kan dan iets anders zien dan er staat.`,
    herstel: 'Haal het teken weg: typ dit stukje opnieuw, zonder te plakken.',
  };
}

const RULES: [RegExp, (character: string) => Words][] = [
  [HIDDEN, hiddenCharacter],
  [
    FOREIGN,
    (character) => ({
      regelId: 'vreemd-schrift',
      tekst: `Het teken hier (${codeOf(character)}) komt niet uit ons schrift. Het kan op een gewone letter lijken, en zoeken vindt het woord dan niet.`,
      herstel: 'Typ dit woord opnieuw met gewone letters.',
    }),
  ],
  [
    MIXED,
    (character) => ({
      regelId: 'vreemd-schrift',
      tekst: `In dit woord staan Griekse en gewone letters door elkaar, vanaf teken ${codeOf(character)}. Zo lijkt een woord iets anders dan het is.`,
      herstel: 'Typ dit woord opnieuw met gewone letters.',
    }),
  ],
  [
    PILED,
    () => ({
      regelId: 'vreemd-schrift',
      tekst: 'Op deze letter staan meer accenten boven elkaar, dus wat ernaast staat is niet te lezen.',
      herstel: 'Typ deze letter opnieuw, met hooguit één accent.',
    }),
  ],
];

/** Letters in loose parts (e + ´) look like é, but search takes them for another word. */
function findDecomposed(text: string): { index: number; words: Words } | undefined {
  const whole = text.normalize('NFC');
  if (whole === text) return undefined;
  let index = 0;
  while (text[index] === whole[index]) index += 1;
  const word = /^\S{0,40}/.exec(text.slice(text.lastIndexOf(' ', index) + 1))?.[0] ?? '';
  return {
    index,
    words: {
      regelId: 'losse-accenten',
      tekst:
        'Hier staat een letter die uit losse delen bestaat (zoals e en ´ apart). Zoeken vindt dit woord dan niet.',
      herstel: `Typ het opnieuw: ${word.normalize('NFC')}`,
    },
  };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
