import { nearest } from '../../markdown/nearest.ts';
import { citations } from '../citations.ts';
import type { Rule } from '../rule.ts';

/** Every source that a statement cites stands under `bronnen`. */
export const bronBestaat: Rule = {
  id: 'bron-bestaat',
  check(documents, report) {
    for (const collection of ['organisaties', 'lokaal', 'situaties', 'regios'] as const) {
      for (const document of documents.all(collection)) {
        const known = Object.keys(document.data.bronnen ?? {});
        for (const { key, path } of citations(document.data)) {
          if (known.includes(key)) continue;
          const near = nearest(key, known);
          report(document, document.locate(path), {
            tekst: `De bron \`${key}\` staat niet onder \`bronnen\`, dus de lezer kan niet nagaan waar dit op rust.`,
            herstel: near
              ? `Bedoelde je \`${near}\`? Of voeg de bron toe onder \`bronnen\`.`
              : 'Voeg de bron toe onder `bronnen`.',
          });
        }
      }
    }
  },
};
