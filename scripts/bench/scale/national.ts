/** What made-up local profiles rest on: the real content of the project. */
import { checkContent, today } from '../../../src/check/check.ts';
import { proseOf } from '../../prose.ts';
import type { National } from './regions.ts';
import { wordsOf } from './sentences.ts';

/** Reads the national profiles, the ids of the questions, and every word of the profiles. */
export function readNational(root: string): National {
  const { documents } = checkContent(root, today());
  const organisaties = [...documents.all('organisaties')];
  return {
    organisaties,
    vragen: documents.ids('vragen'),
    woorden: wordsOf(organisaties.flatMap(proseOf)),
  };
}
