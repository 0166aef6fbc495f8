/** Where results appear: on the results page the place is there, on any other page it is made of the page's own. */
import { pathOf } from '../model/paths.ts';
import css from '../styles/results.css?inline';
import { element } from './dom.ts';

// What results look like comes with the script that shows them: no page waits for it, and no request is needed.
const styles = new CSSStyleSheet();
styles.replaceSync(css);
document.adoptedStyleSheets.push(styles);

export interface Place {
  form: HTMLFormElement;
  heading: HTMLElement;
  status: HTMLElement;
  container: HTMLElement;
  /** All questions, for who finds nothing. */
  questions: HTMLElement;
  /** Puts back the page that gave way; the results page gave nothing. */
  giveBack?(): void;
}

/** The place on the results page. */
export function placeOnPage(): Place | undefined {
  const [form, heading, status, container, questions] = [
    'main [data-zoekformulier]',
    'main h1',
    '#zoekstatus',
    '[data-zoekresultaten]',
    '#alle-vragen',
  ].map((selector) => document.querySelector<HTMLElement>(selector));
  if (!(form instanceof HTMLFormElement) || !heading || !status || !container || !questions) return undefined;
  return { form, heading, status, container, questions };
}

/** Takes the content of a page away and makes a place for results there; the search form stays. */
export function takePlace(main: Element, form: HTMLFormElement): Place {
  const [title, content] = [document.title, [...main.childNodes]];
  const current = document.querySelectorAll('nav [aria-current]');
  const search = form.closest('search');
  // A form in the header stays where it is.
  const moving = search && main.contains(search) ? search : undefined;
  const gap = new Comment();
  moving?.replaceWith(gap);
  for (const link of current) link.removeAttribute('aria-current');

  const place = {
    form,
    heading: element('h1', { tabindex: '-1' }),
    status: element('p', { id: 'zoekstatus', role: 'status' }),
    container: element('div', { 'data-zoekresultaten': '' }),
    questions: element(
      'section',
      { id: 'alle-vragen', 'aria-label': 'Alle vragen', hidden: '' },
      element(
        'p',
        {},
        'Dit zijn ',
        element('a', { href: pathOf.vragen }, 'alle vragen die je kunt stellen'),
        '.',
      ),
    ),
  };
  main.replaceChildren(
    place.heading,
    ...(moving ? [moving] : []),
    place.status,
    place.container,
    place.questions,
  );
  return {
    ...place,
    giveBack: () => {
      if (moving) gap.replaceWith(moving);
      main.replaceChildren(...content);
      for (const link of current) link.setAttribute('aria-current', 'page');
      document.title = title;
    },
  };
}

/** Shows all questions; a place that was made fetches them first. */
export async function revealQuestions({ questions }: Place): Promise<void> {
  questions.hidden = false;
  if (questions.querySelector('.question-list')) return;
  const response = await fetch(pathOf.vragen).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const list = page.querySelector('.question-list');
  if (list && !questions.querySelector('.question-list')) questions.append(list);
}
