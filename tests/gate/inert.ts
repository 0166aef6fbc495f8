/** What a rendered text may consist of. Everything else in it is a hole. */
import { type HTMLElement, parse } from 'node-html-parser';
import { isAllowedUrl } from '../../src/markdown/urls.ts';

const ELEMENTS = new Set([
  ...['p', 'h2', 'h3', 'h4', 'em', 'strong', 'del', 'code', 'br', 'hr', 'ul', 'ol', 'li', 'blockquote'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'div', 'span', 'abbr'],
]);

/** Attributes and the values they may have. */
const ATTRIBUTES: Record<string, (value: string) => boolean> = {
  href: isAllowedUrl,
  title: () => true,
  id: (value) => value.startsWith('p-'),
  class: (value) => /^(?:term|box-title|box (?:let-op|tip|voorbeeld))$/.test(value),
  start: (value) => /^\d+$/.test(value),
  align: (value) => /^(?:left|right|center)$/.test(value),
};

/** Everything in the HTML of a body that should not be there. */
export function notInert(html: string): string[] {
  const elements = parse(html).querySelectorAll('*');
  const text = html.replaceAll(/<\/?[a-z][a-z0-9]*(?:"[^"]*"|'[^']*'|[^'">])*>/g, '');
  return [...(text.includes('<') ? ['a comment or half a tag'] : []), ...elements.flatMap(oddities)];
}

function oddities(element: HTMLElement): string[] {
  const name = element.rawTagName;
  const attributes = Object.entries(element.attributes)
    .filter(([key, value]) => !ATTRIBUTES[key]?.(value))
    .map(([key, value]) => `${name} ${key}="${value}"`);
  return [...(ELEMENTS.has(name) ? [] : [name]), ...attributes];
}
