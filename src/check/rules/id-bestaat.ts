import { ID_PATTERN } from '../../../schemas/fields.ts';
import type { Collection } from '../../../schemas/index.ts';
import { collections } from '../../../schemas/index.ts';
import type { Document } from '../../markdown/document.ts';
import { nearest } from '../../markdown/nearest.ts';
import type { Path } from '../../markdown/yaml.ts';
import { type Documents, profiles, type Rule } from '../rule.ts';

/** Every id that a file mentions must be a file, or an announced profile. */
export const idBestaat: Rule = {
  id: 'id-bestaat',
  check(documents, report) {
    for (const [document, mentions] of mentionsIn(documents)) {
      for (const { target, id, path, place } of mentions) {
        if (isKnown(documents, target, id)) continue;
        report(document, place ?? document.locate(path ?? [], target === 'vragen' ? 'key' : 'value'), {
          tekst: `Er is geen ${collections[target].singular} met de id \`${id}\`, dus deze verwijzing loopt dood.`,
          herstel: advice(documents, target, id),
        });
      }
    }
  },
};

function advice(documents: Documents, target: Collection, id: string): string {
  const announced = target === 'organisaties' ? documents.ids('verwacht') : [];
  const near = nearest(id, [...documents.ids(target), ...announced]);
  if (near) return `Bedoelde je \`${near}\`?`;
  return target === 'organisaties' && ID_PATTERN.test(id)
    ? `Haal de verwijzing weg. Of, als dat profiel nog geschreven wordt: maak content/verwacht/${id}.yaml met de naam.`
    : `Haal de verwijzing weg, of kies een id uit content/${target}.`;
}

type Profile = Document<'organisaties'> | Document<'lokaal'>;

interface Mention {
  target: Collection;
  id: string;
  path?: Path;
  place?: { regel: number; kolom: number };
}

function isKnown(documents: Documents, target: Collection, id: string): boolean {
  return documents.exists(target, id) || (target === 'organisaties' && documents.exists('verwacht', id));
}

function* mentionsIn(documents: Documents): Iterable<[Document, Mention[]]> {
  for (const document of profiles(documents)) {
    yield [document, [...answerMentions(document), ...partnerMentions(document), ...bodyMentions(document)]];
  }
  for (const document of documents.all('vragen'))
    yield [document, listMentions('vragen', ['verwant'], document.data.verwant)];
  for (const document of documents.all('begrippen')) {
    yield [
      document,
      [
        ...listMentions('begrippen', ['zieOok'], document.data.zieOok),
        ...listMentions('organisaties', ['vanWie'], document.data.vanWie),
      ],
    ];
  }
  for (const document of documents.all('situaties')) {
    const table = document.data.aanTafel.map(({ organisatie }, index) => ({
      target: 'organisaties' as const,
      id: organisatie,
      path: ['aanTafel', index, 'organisatie'],
    }));
    yield [
      document,
      [...listMentions('vragen', ['vragen'], document.data.vragen), ...table, ...bodyMentions(document)],
    ];
  }
}

function answerMentions(document: Profile): Mention[] {
  return Object.entries(document.data.kan ?? {}).flatMap(([vraag, antwoord]): Mention[] => [
    { target: 'vragen', id: vraag, path: ['kan', vraag] },
    ...('wieWel' in antwoord ? listMentions('organisaties', ['kan', vraag, 'wieWel'], antwoord.wieWel) : []),
  ]);
}

function partnerMentions(document: Profile): Mention[] {
  return (document.data.werktSamenMet ?? []).map(({ organisatie }, index) => ({
    target: 'organisaties',
    id: organisatie,
    path: ['werktSamenMet', index, 'organisatie'],
  }));
}

function bodyMentions(document: Document): Mention[] {
  return document.references.map(({ target, id, regel, kolom }) => ({ target, id, place: { regel, kolom } }));
}

function listMentions(target: Collection, path: Path, ids: readonly string[] = []): Mention[] {
  return ids.map((id, index) => ({ target, id, path: [...path, index] }));
}
