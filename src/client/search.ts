/** Search as it loads when someone goes to a search box: suggestions, and answers in place of the page. */
import { attach } from './combobox.ts';
import { answerInPlace } from './in-place.ts';

/** Makes a search form suggest while someone types, and answer without leaving the page. */
export function searchWith(form: HTMLFormElement): void {
  attach(form);
  answerInPlace(form);
}
