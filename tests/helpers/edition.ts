/** Content to publish in tests: one profile with every field filled in, one with hardly any, and answers of every kind. */
import { type Begrip, collections, type Organisatie, type Situatie } from '../../schemas/index.ts';
import type { Edition } from '../../src/exports/edition.ts';
import { contentWith, profile, question } from './profiles.ts';
import { completeDocument } from './schemas.ts';

const complete = <T>(collection: keyof typeof collections) =>
  collections[collection].schema.parse(completeDocument(collection)) as T;

/** A profile in which every field of the schema occurs; it answers `sleutel-0` to `sleutel-3` with ja, voorwaarden, nee and nvt. */
export const volledig = complete<Organisatie>('organisaties');

/** This content, published at this address, or at an unknown one. */
export function editionOf(organisaties: Record<string, Organisatie> = {}, address?: string): Edition {
  const vragen = ['sleutel-0', 'sleutel-1', 'sleutel-2', 'sleutel-3', 'open'];
  return {
    content: {
      ...contentWith(
        { volledig, leeg: profile({ naam: 'Leeg' }), ...organisaties },
        Object.fromEntries(vragen.map((id) => [id, question(`Wie kan ${id}?`)])),
      ),
      situaties: new Map([['situatie', complete<Situatie>('situaties')]]),
      begrippen: new Map([['begrip', complete<Begrip>('begrippen')]]),
    },
    site: address === undefined ? undefined : new URL(address),
  };
}
