import type { Attribute, TaxonomyTerm } from '../../../schemas/hsds.ts';
import { hsdsId } from './ids.ts';
import { type TaxonomyName, termId } from './taxonomies.ts';

/** What a term says about what it hangs on. */
const LINK_TYPES = {
  vragen: 'service_type',
  antwoorden: 'availability',
  voorwaarden: 'eligibility',
  themas: 'organization_type',
} as const satisfies Record<TaxonomyName, string>;

/** Hangs a term on a service or an organisation. */
export function attributeOf(
  terms: ReadonlyMap<string, TaxonomyTerm>,
  entity: Attribute['link_entity'],
  id: string,
  taxonomy: TaxonomyName,
  code: string,
): Attribute {
  const term = terms.get(termId(taxonomy, code));
  if (!term) throw new Error(`Onbekende term: ${taxonomy}/${code}`);
  return {
    id: hsdsId('attribute', id, taxonomy, code),
    link_id: id,
    link_entity: entity,
    link_type: LINK_TYPES[taxonomy],
    taxonomy_term_id: term.id,
    taxonomy_term: term,
    label: term.taxonomy,
  };
}
