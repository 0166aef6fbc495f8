/** Where the rules about personal data look. */
import type { Document } from '../markdown/document.ts';
import type { Documents } from './rule.ts';

const WEB_ADDRESS = /https?:\/\/[^\s'")\]>]+/g;

/** The source of every file that outsiders write, with web addresses blanked: digits in those belong to someone else's page. */
export function* textsOf(documents: Documents): Iterable<{ document: Document; text: string }> {
  for (const collection of ['organisaties', 'situaties', 'begrippen', 'vragen'] as const) {
    for (const document of documents.all(collection)) {
      yield {
        document,
        text: document.source.replaceAll(WEB_ADDRESS, (address) => ' '.repeat(address.length)),
      };
    }
  }
}
