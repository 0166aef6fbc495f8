/** What a page is made of, as the browser sees it: to compare a page full of attacks with a harmless one. */
import type { Page } from 'playwright-core';

export interface Anatomy {
  /** Scripts by address; one without an address is inline. */
  scripts: string[];
  /** Landmarks, forms and every element with an id outside the text, in order. */
  landmarks: string[];
  /** Elements and attributes that no page of this site has. */
  strangers: string[];
  /** Links to anything but https, mail, telephone and this site. */
  links: string[];
  /** Whether the code of an attack has run. */
  marked: boolean;
}

/** Looks at a page that has finished loading. */
export function anatomyOf(page: Page): Promise<Anatomy> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const strange =
      'iframe,object,embed,base,img,video,audio,math,template,style,frame,applet,marquee,portal,meta[http-equiv="refresh" i]';
    const handlers = all.flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$|^formaction$/i.test(name)),
    );
    /** Facts for search engines, which no browser runs; what is not JSON to its end is something else. */
    const isData = (script: HTMLScriptElement) => {
      if (script.getAttribute('type') !== 'application/ld+json') return false;
      try {
        return typeof JSON.parse(script.text) === 'object';
      } catch {
        return false;
      }
    };
    return {
      scripts: [...document.scripts]
        .filter((script) => !isData(script))
        .map((script) => script.getAttribute('src') ?? 'inline'),
      landmarks: [...document.querySelectorAll('header,nav,main,footer,aside,form,h1,section,[id]')]
        .filter(({ id }) => !id.startsWith('p-'))
        .map(({ localName, id }) => `${localName}#${id}`),
      strangers: [...[...document.querySelectorAll(strange)].map(({ localName }) => localName), ...handlers],
      links: [...document.links]
        .filter(
          ({ protocol, origin }) => !/^(?:https|mailto|tel):$/.test(protocol) && origin !== location.origin,
        )
        .map(({ href }) => href),
      marked: '__xss' in globalThis,
    };
  });
}
