/** The questions and organisations as the libraries get them: the same words that the matcher's index is made from. */
import type { SearchSource } from '../scripts/search-source.ts';
import type { PeerDocument } from './peer.ts';

/** One document per question and one per organisation. */
export function documentsOf({ vragen, organisaties }: SearchSource): PeerDocument[] {
  return [
    ...vragen.map(({ id, data: { vraag, kort, synoniemen, en } }) => ({
      id,
      title: [vraag, kort],
      text: [...synoniemen, en.vraag, ...en.synoniemen],
    })),
    ...organisaties.map(({ id, data: { naam, ookBekendAls = [], vroeger = [], zoekwoorden = [], en } }) => ({
      id,
      title: [naam, ...ookBekendAls, ...vroeger.map((former) => former.naam)],
      text: [...zoekwoorden, ...(en ? [en.naam, ...(en.synoniemen ?? [])] : [])],
    })),
  ];
}
