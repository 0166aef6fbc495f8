/** Reports how hard each profile is to read: `npm run reading-level [-- <id> …]`. It reports and never fails. */
import { resolve } from 'node:path';
import { checkContent, today } from '../src/check/check.ts';
import { readingLevel } from '../src/model/reading-level.ts';
import { proseOf } from './prose.ts';

const root = resolve(import.meta.dirname, '..');
const { documents } = checkContent(root, today());
const wanted = process.argv.slice(2);
const shown = [...documents.all('organisaties'), ...documents.all('situaties')].filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id),
);

console.log('Flesch-Douma: hoger is makkelijker; ongeveer 60 is B1.\n');
console.log('score  woorden/zin  lettergrepen/woord  bestand');
for (const document of shown) {
  const { score, wordsPerSentence, syllablesPerWord, sentences } = readingLevel(proseOf(document));
  console.log(
    `${score.toFixed(0).padStart(5)}  ${wordsPerSentence.toFixed(1).padStart(11)}  ${syllablesPerWord.toFixed(2).padStart(18)}  ${document.bestand}`,
  );
  if (wanted.length > 0)
    console.log(
      `\nDe langste zinnen:\n${sentences
        .slice(0, 5)
        .map((sentence) => `  - ${sentence}`)
        .join('\n')}\n`,
    );
}
