/** The vocabularies behind services and organisations. None holds a term for "kan niet" or for what is unknown. */
import { ANTWOORDEN, ORGANISATIE_THEMAS, VOORWAARDEN, VRAAG_THEMAS } from '../../../schemas/choices.ts';
import type { Taxonomy, TaxonomyTerm } from '../../../schemas/hsds.ts';
import { pathOf } from '../../model/paths.ts';
import type { Edition } from '../edition.ts';
import { hsdsId } from './ids.ts';
import { onePage } from './page.ts';
import { newestDay } from '../../model/content.ts';

const TAXONOMIES = {
  vragen: { name: 'Wie kan …?', description: 'De vragen die elke organisatie beantwoordt, per thema.' },
  antwoorden: { name: 'Antwoord', description: 'Of iets zonder meer kan, of onder voorwaarden.' },
  voorwaarden: { name: 'Voorwaarde', description: 'De soorten voorwaarden waaronder iets kan.' },
  themas: { name: 'Thema', description: 'Het werkveld van een organisatie.' },
} as const;
export type TaxonomyName = keyof typeof TAXONOMIES;

const taxonomyId = (taxonomy: TaxonomyName) => hsdsId('taxonomy', taxonomy);

/** The id of a term, by its code within its taxonomy. */
export const termId = (taxonomy: TaxonomyName, code: string) => hsdsId('taxonomy_term', taxonomy, code);

/** The list of vocabularies. */
export function taxonomiesFile({ content, site }: Edition) {
  const version = newestDay(content);
  return onePage(
    (Object.keys(TAXONOMIES) as TaxonomyName[]).map((taxonomy): Taxonomy => ({
      id: taxonomyId(taxonomy),
      ...TAXONOMIES[taxonomy],
      ...(taxonomy === 'vragen' && site ? { uri: new URL(pathOf.vragen, site).href } : {}),
      version,
    })),
  );
}

/** All terms by their id: questions below their theme, answers, conditions and fields of work. */
export function termsById({ content, site }: Edition): Map<string, TaxonomyTerm> {
  const term = (
    taxonomy: TaxonomyName,
    code: string,
    name: string,
    description: string,
    parent?: string,
  ) => ({
    id: termId(taxonomy, code),
    code,
    name,
    description,
    ...(parent ? { parent_id: termId(taxonomy, parent) } : {}),
    taxonomy: TAXONOMIES[taxonomy].name,
    taxonomy_id: taxonomyId(taxonomy),
    language: 'nl' as const,
  });
  const terms: TaxonomyTerm[] = [
    ...Object.entries(VRAAG_THEMAS).map(([code, name]) => term('vragen', code, name, `Vragen over ${name}.`)),
    ...[...content.vragen].map(([id, { kort, vraag, uitleg, thema }]) => ({
      ...term('vragen', id, kort, `${vraag} ${uitleg}`, thema),
      ...(site ? { term_uri: new URL(pathOf.vraag(id), site).href } : {}),
    })),
    term('antwoorden', 'ja', ANTWOORDEN.ja, 'Dit kan, zonder voorwaarde.'),
    term(
      'antwoorden',
      'voorwaarden',
      ANTWOORDEN.voorwaarden,
      'Dit kan alleen als aan de voorwaarden is voldaan.',
    ),
    ...Object.entries(VOORWAARDEN).map(([code, name]) =>
      term('voorwaarden', code, name, `Soort voorwaarde: ${name}.`),
    ),
    ...Object.entries(ORGANISATIE_THEMAS).map(([code, name]) =>
      term('themas', code, name, `Werkveld: ${name}.`),
    ),
  ];
  return new Map(terms.map((each) => [each.id, each]));
}

/** The list of all terms. */
export const termsFile = (edition: Edition) => onePage([...termsById(edition).values()]);
