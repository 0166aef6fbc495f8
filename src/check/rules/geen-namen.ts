import type { Document } from '../../markdown/document.ts';
import type { Place } from '../../markdown/problem.ts';
import { contacts } from '../personal/contact.ts';
import { namesBesideContact, namesInContact, spokenNames } from '../personal/names.ts';
import { placeFrom, sameCharacters, search } from '../personal/search.ts';
import { strings } from '../personal/strings.ts';
import type { Documents, Rule } from '../rule.ts';

/** Nobody is named beside a number or address: staff leave, and a name makes someone findable. */
export const geenNamen: Rule = {
  id: 'geen-namen',
  check(documents, report) {
    const seen = new Set<string>();
    const isNew = (document: Document, { regel, kolom }: Place) => {
      const key = `${document.bestand}:${regel}:${kolom}`;
      return !seen.has(key) && seen.add(key);
    };
    for (const { document, place, text } of [
      ...search(documents, namesBesideContact),
      ...namesInChannels(documents),
    ]) {
      if (isNew(document, place))
        report(document, place, {
          gevonden: text,
          tekst: `“${text}” lijkt de naam van een mens bij een nummer of adres. Wie belt, zoekt een afdeling; en een medewerker met naam is te vinden.`,
          herstel: 'Schrijf de functie of de afdeling, bijvoorbeeld: Bel de aandachtsfunctionaris.',
        });
    }
    for (const { document, place, text } of search(documents, spokenNames)) {
      if (isNew(document, place))
        report(document, place, {
          gevonden: text,
          ernst: 'let-op',
          tekst: `Is “${text}” de naam van een mens die bestaat?`,
          herstel: 'Schrijf wie het is zonder naam, bijvoorbeeld: een moeder van twee kinderen.',
        });
    }
  },
};

/** In a group of fields of which one is a number or address, the other fields say whose it is. */
function* namesInChannels(
  documents: Documents,
): Iterable<{ document: Document; place: Place; text: string }> {
  for (const collection of [
    'organisaties',
    'lokaal',
    'regios',
    'situaties',
    'begrippen',
    'vragen',
    'verwacht',
  ] as const) {
    for (const document of documents.all(collection)) {
      const fields = [...strings(document.data)].filter(({ path }) => typeof path.at(-1) === 'string');
      for (const group of Map.groupBy(fields, ({ path }) => path.slice(0, -1).join('.')).values()) {
        if (!group.some(({ text }) => contacts(text)[0]?.text === text)) continue;
        for (const { text, path } of group)
          for (const name of namesInContact(sameCharacters(text)))
            yield { document, place: placeFrom(document, document.locate(path), name.text), text: name.text };
      }
    }
  }
}
