import type { Antwoord } from '../../../schemas/index.ts';
import type { Rule } from '../rule.ts';

/** Reminds that an answer says the same as the national one: it would stay behind when the national one changes. */
export const lokaalVerschilt: Rule = {
  id: 'lokaal-verschilt',
  check(documents, report) {
    for (const document of documents.all('lokaal')) {
      const national = documents.get('organisaties', document.data.is)?.data.kan ?? {};
      for (const [vraag, antwoord] of Object.entries(document.data.kan ?? {})) {
        if (wordsOf(national[vraag]) !== wordsOf(antwoord)) continue;
        report(document, document.locate(['kan', vraag], 'key'), {
          ernst: 'let-op',
          tekst: `Bij \`${vraag}\` staat hetzelfde als landelijk. Verandert het landelijke antwoord, dan blijft dit achter.`,
          herstel: 'Haal dit antwoord weg; het landelijke geldt hier dan vanzelf.',
        });
      }
    }
  },
};

/** What an answer says, whatever it rests on. */
const wordsOf = (antwoord: Antwoord | undefined): string =>
  JSON.stringify(antwoord, (key, value: unknown) => (key === 'bron' ? undefined : value));
