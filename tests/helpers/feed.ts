/** An Atom feed as the XML parser of a real browser reads it: what is not well-formed is refused. */
import type { Page } from 'playwright-core';

/** An element: its name (with `{namespace}` where it is not Atom's), attributes, children, and all text in it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Parses a document and gives its root. Throws with the words of the parser when it is not well-formed. */
export async function parseXml(page: Page, xml: string): Promise<Element> {
  const read = await page.evaluate((text) => {
    const ATOM = 'http://www.w3.org/2005/Atom';
    const plain = (element: globalThis.Element): Element => ({
      name:
        element.namespaceURI === ATOM ? element.localName : `{${element.namespaceURI}}${element.localName}`,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.children].map(plain),
      text: element.textContent,
    });
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
    const error = documentElement.querySelector('parsererror');
    return error ? { error: error.textContent } : { root: plain(documentElement) };
  }, xml);
  if (read.root === undefined) throw new Error(read.error);
  return read.root;
}

/** The children of an element with this name. */
export const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);

/** The text of the one child with this name. Throws where there is none, or another. */
export function textOf(element: Element, name: string): string {
  const [child, ...more] = childrenOf(element, name);
  if (!child || more.length > 0) throw new Error(`${element.name} has not exactly one ${name}`);
  return child.text;
}

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const ONCE = ['id', 'title', 'updated', 'published', 'subtitle', 'rights', 'content', 'summary', 'generator'];
/** RFC 4287, section 4.1: what may stand in a feed and in an entry, here without `source`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  feed: [
    'author',
    'category',
    'contributor',
    'generator',
    'icon',
    'id',
    'link',
    'logo',
    'rights',
    'subtitle',
    'title',
    'updated',
    'entry',
  ],
  entry: [
    'author',
    'category',
    'content',
    'contributor',
    'id',
    'link',
    'published',
    'rights',
    'summary',
    'title',
    'updated',
  ],
};

/** Every way in which a feed breaks RFC 4287; `whole` where every address in it must have a host. */
export function feedProblems(feed: Element, { whole }: { whole: boolean }): string[] {
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((each) => childrenOf(each, 'id')[0]?.text ?? '');
  return [
    ...(feed.name === 'feed' ? [] : [`the root is ${feed.name}`]),
    ...(childrenOf(feed, 'author').length > 0 ? [] : ['nobody is the author']),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is the id of two things`),
    ...[feed, ...entries].flatMap((each) => partProblems(each, whole)),
  ];
}

function partProblems(part: Element, whole: boolean): string[] {
  const problems: string[] = [];
  const complain = (words: string) => problems.push(`${part.name} ${part.children[0]?.text ?? ''}: ${words}`);
  for (const name of ['id', 'title', 'updated'])
    if (childrenOf(part, name).length === 0) complain(`no ${name}`);
  for (const { name } of part.children)
    if (!ALLOWED[part.name]?.includes(name)) complain(`${name} does not belong here`);
  for (const name of ONCE) if (childrenOf(part, name).length > 1) complain(`more than one ${name}`);
  for (const { text } of childrenOf(part, 'id'))
    if (!/^[a-z][a-z0-9+.-]*:\S+$/.test(text) || !URL.canParse(text)) complain(`${text} is no absolute IRI`);
  for (const { name, text } of part.children)
    if ((name === 'updated' || name === 'published') && !(DATE.test(text) && !Number.isNaN(Date.parse(text))))
      complain(`${text} is no moment of RFC 3339`);
  for (const author of childrenOf(part, 'author'))
    if (childrenOf(author, 'name').length !== 1) complain('an author without a name');
  return [...problems, ...linkProblems(part, whole), ...contentProblems(part)];
}

function linkProblems(part: Element, whole: boolean): string[] {
  const links = childrenOf(part, 'link').map(({ attributes }) => attributes);
  const alternates = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  const kinds = alternates.map(({ type = '', hreflang = '' }) => `${type} ${hreflang}`);
  return [
    ...(part.name === 'feed' && links.filter(({ rel }) => rel === 'self').length !== 1 ? ['no self'] : []),
    ...(alternates.length === 0 ? [`${part.name}: leads nowhere`] : []),
    ...(new Set(kinds).size < kinds.length ? [`${part.name}: two alternates of one kind`] : []),
    ...links.flatMap(({ href = '', type = 'text/html' }) => [
      ...(whole ? (/^https:\/\/[^/]+\//.test(href) ? [] : [`“${href}” has no host`]) : []),
      ...(href !== '' && URL.canParse(href, 'https://voorbeeld.nl/') ? [] : [`“${href}” is no address`]),
      ...(/^[a-z]+\/[a-z0-9.+-]+$/.test(type) ? [] : [`“${type}” is no media type`]),
    ]),
  ];
}

function contentProblems(part: Element): string[] {
  return ['title', 'subtitle', 'rights', 'content', 'summary'].flatMap((name) =>
    childrenOf(part, name).flatMap(({ attributes: { type = 'text' }, children, text }) => [
      ...(['text', 'html'].includes(type) ? [] : [`${name} is of the kind ${type}`]),
      ...(children.length > 0 ? [`${name} has elements of its own`] : []),
      ...(text.trim() === '' ? [`${name} is empty`] : []),
    ]),
  );
}
