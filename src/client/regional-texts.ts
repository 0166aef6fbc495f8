/** Search in the profiles of regions: their indexes are apart, and load only for who wants them. */
import type { RegionalBundles } from '../search/regional-index.ts';
import { element } from './dom.ts';
import { loadPagefind, OPTIONS, type Pagefind, searchIn, type TextHit } from './full-text.ts';
import { chosenRegion } from './region-memory.ts';
import { textItem } from './text-results.ts';

/** Enough to find an organisation by its name; who wants more chooses a region. */
const MOST = 5;

const engines = new Map<string, Promise<Pagefind>>();

/** What stands in the profiles of the chosen region; without one, an offer to look in all regions. */
export async function findRegional(words: readonly string[]): Promise<HTMLElement[]> {
  const box = element('section', { 'data-regionaal': '' });
  if (chosenRegion()) await fill(box, words, chosenRegion());
  else box.append(offer(box, words));
  return [box];
}

function offer(box: HTMLElement, words: readonly string[]): HTMLElement {
  const button = element('button', { type: 'button', class: 'chip' }, 'Zoek ook in de regio’s');
  button.addEventListener('click', () => {
    button.disabled = true;
    void fill(box, words, '');
  });
  return element('p', {}, button);
}

async function fill(box: HTMLElement, words: readonly string[], region: string): Promise<void> {
  try {
    const hits = await searchRegions(words, region);
    const items = hits.slice(0, MOST).map(textItem);
    box.replaceChildren(
      element('h2', { tabindex: '-1' }, region ? 'Gevonden in je regio' : 'Gevonden in de regio’s'),
      items.length > 0
        ? element('ol', { class: 'results' }, ...items)
        : element('p', { role: 'status' }, 'Niets gevonden.'),
    );
  } catch {
    box.replaceChildren(
      element('p', { role: 'status' }, 'In de regio’s zoeken lukt nu niet. Probeer het later nog eens.'),
    );
  }
}

async function searchRegions(words: readonly string[], region: string): Promise<TextHit[]> {
  const response = await fetch('/pagefind-regios/bundels.json');
  const bundles = ((await response.json()) as RegionalBundles).filter(
    ({ regios }) => region === '' || regios.includes(region),
  );
  const most = region === '' ? MOST : MOST * 4;
  const found = await Promise.all(
    bundles.map(async ({ adres }) => searchIn(await engineAt(adres), words, most)),
  );
  const hits = found.flat().toSorted((a, b) => b.score - a.score);
  return region === '' ? hits : hits.filter(({ url }) => url.startsWith(`/regios/${region}/`));
}

function engineAt(adres: string): Promise<Pagefind> {
  const known = engines.get(adres);
  if (known) return known;
  const engine = loadPagefind().then((pagefind) => pagefind.createInstance({ ...OPTIONS, basePath: adres }));
  engines.set(adres, engine);
  return engine;
}
