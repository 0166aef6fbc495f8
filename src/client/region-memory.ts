/** Which region was chosen: in the address, else as remembered in this browser only. */

const KEY = 'kennismaken.regio';
const REGION = 'regio';
/** In the address of the list of regions: the question that someone came from. */
export const QUESTION = 'vraag';

/** The chosen region; nothing where none was chosen. An address that names one wins from memory. */
export function chosenRegion(): string {
  const named = new URLSearchParams(location.search).get(REGION);
  if (named !== null) return named;
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a choice in this browser, or forgets it. */
export function rememberRegion(id: string): void {
  try {
    if (id) localStorage.setItem(KEY, id);
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept; the choice holds for this page.
  }
}

/** Puts a choice in the address, so that it can be shared; none is taken off. */
export function addressRegion(id: string): void {
  const url = new URL(location.href);
  if (id) url.searchParams.set(REGION, id);
  else url.searchParams.delete(REGION);
  history.replaceState(history.state, '', url);
}
