/** One address of each kind of page, and when such a page is ready. */
import type { Site } from './browser.ts';

export const KINDS = [
  '/',
  '/wie-kan/',
  '/wie-kan/huisbezoek/',
  '/organisaties/',
  '/organisaties/veilig-thuis/',
  '/organisaties/veilig-thuis/antwoorden/',
  '/organisaties/veilig-thuis/met/wijkagent/',
  '/organisaties/dji/met/raad-voor-de-kinderbescherming/',
  '/regios/',
  '/regios/twente/',
  '/regios/twente/veilig-thuis-twente/',
  '/wie-kan/melding-verward-gedrag/?regio=twente',
  '/situaties/',
  '/situaties/deur-blijft-dicht/',
  '/begrippen/',
  '/matrix/',
  '/matrix/?o=wijkagent,reclassering&thema=samenwerken&zonder-nee',
  '/aan-tafel/',
  '/aan-tafel/?o=ggd-oggz,huisarts,maatschappelijk-werk,veilig-thuis,wijkagent&s=deur-blijft-dicht',
  // With tasks that nobody at this table can do.
  '/aan-tafel/?o=huisarts,veilig-thuis,wijkagent',
  '/zoeken/?q=huisbezoek',
  '/over/',
  '/bewerken/',
  '/bewerken/?organisatie=woningcorporatie',
  '/onderhoud/',
  '/onderhoud/veilig-thuis/',
  '/toegankelijkheid/',
  '/open-data/',
  '/open-data/hsds/',
  '/404.html',
];

/** What a script adds to a page before it is whole. */
const ADDED: [address: RegExp, selector: string][] = [
  [/^\/zoeken\/\?/, '[data-zoekresultaten][data-klaar]'],
  [/^\/aan-tafel\/\?/, '[data-tafelkop]'],
  [/^\/bewerken\/\?/, '[data-bewerken][data-klaar="0"]'],
  [/regio=/, '[data-regio-anders] h2'],
  [/^\/matrix\//, '[data-matrix][data-klaar]'],
];

/** Opens a page and waits until it is whole. */
export async function openWhole(site: Site, path: string, options: Parameters<Site['open']>[1] = {}) {
  const visit = await site.open(path, options);
  for (const [address, selector] of ADDED)
    if (address.test(path)) await visit.page.locator(selector).waitFor({ state: 'attached' });
  return visit;
}
