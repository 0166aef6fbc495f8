import { collections, type Organisatie, type Vraag } from '../../schemas/index.ts';
import type { Content } from '../../src/model/content.ts';

/** A valid profile with only what must be there, and what a test adds. */
export function profile(parts: Partial<Organisatie> = {}): Organisatie {
  return collections.organisaties.schema.parse({
    naam: 'Voorbeeld',
    kern: 'Een voorbeeld.',
    thema: 'hulp-en-opvang',
    beheer: { status: 'redactie', bewerkt: '2026-01-01', herzien: '2026-07-01' },
    ...parts,
  });
}

/** A valid question. */
export function question(vraag: string): Vraag {
  return collections.vragen.schema.parse({
    vraag,
    kort: vraag,
    uitleg: 'Uitleg.',
    thema: 'samenwerken',
    synoniemen: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    en: { vraag: 'Question?', synoniemen: ['one', 'two'] },
  });
}

/** Content with these profiles and questions. */
export function contentWith(
  organisaties: Record<string, Organisatie>,
  vragen: Record<string, Vraag>,
): Content {
  return {
    organisaties: new Map(Object.entries(organisaties)),
    vragen: new Map(Object.entries(vragen)),
    situaties: new Map(),
    begrippen: new Map(),
    verwacht: new Map([['volgt', { naam: 'Volgt nog' }]]),
    regios: new Map(),
    lokaal: new Map(),
  };
}
