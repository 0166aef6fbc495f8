/** Copying and downloading, and what to do where the browser refuses. */
import { element } from '../dom.ts';

/** Offers a text as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Copies a text; where that is not allowed, shows it selected in `fallback` to be copied by hand. Says what happened. */
export async function copy(text: string, fallback: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    fallback.replaceChildren();
    return 'Gekopieerd.';
  } catch {
    const area = element('textarea', { id: 'kopie', rows: '6', readonly: '' });
    area.value = text;
    fallback.replaceChildren(element('label', { for: 'kopie' }, 'Kopieer deze tekst'), area);
    area.focus();
    area.select();
    return 'Kopiëren ging niet vanzelf. De tekst staat hieronder, al geselecteerd.';
  }
}
