import { checkContent, today } from '../src/check/check.ts';
import type { OrganisatieBron, VraagBron } from '../src/search/index.ts';

export interface SearchSource {
  vragen: VraagBron[];
  organisaties: OrganisatieBron[];
}

/** The questions and organisations that search is made from, as the site reads them. */
export function loadSearchSource(root: string): SearchSource {
  const { documents } = checkContent(root, today());
  return { vragen: [...documents.all('vragen')], organisaties: [...documents.all('organisaties')] };
}
