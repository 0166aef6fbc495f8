import { describe, expect, test } from 'vitest';
import type { Antwoord, Organisatie } from '../../schemas/index.ts';
import { newlyWrong } from '../../src/model/consequences.ts';
import { names } from '../helpers/changes.ts';
import { profile } from '../helpers/profiles.ts';

const ja: Antwoord = { antwoord: 'ja' };
const nee = (...wieWel: string[]): Antwoord => ({ antwoord: 'nee', omdat: 'Nee.', wieWel });
const nvt: Antwoord = { antwoord: 'nvt', omdat: 'Past niet.' };
const when: Antwoord = { antwoord: 'voorwaarden', voorwaarden: [{ soort: 'anders', tekst: 'Soms.' }] };

/** Profiles that answer one question. */
const answers = (given: Record<string, Antwoord | undefined>) =>
  new Map(
    Object.entries(given).map(([id, huisbezoek]) => [id, profile(huisbezoek ? { kan: { huisbezoek } } : {})]),
  );
/** Profiles that work together: who, how, with whom. */
const partners = (...lines: [string, NonNullable<Organisatie['werktSamenMet']>][]) =>
  new Map(
    lines.map(([id, werktSamenMet]) => [id, profile(werktSamenMet.length > 0 ? { werktSamenMet } : {})]),
  );
const wrong = (...given: [ReturnType<typeof answers>, ReturnType<typeof answers>]) =>
  newlyWrong(...given, names);

describe('redirects', () => {
  const others = { a: ja, b: when };

  test.each([
    ['no', nee('a'), 'kan niet'],
    ['not their work', nvt, 'hoort niet bij hun werk'],
    ['nothing', undefined, 'nog niet vastgelegd'],
  ])('to who could, and now answers %s, lead into a wall', (_, antwoord, words) => {
    expect(
      wrong(
        answers({ ...others, wijkagent: ja, huisarts: nee('a', 'wijkagent') }),
        answers({ ...others, wijkagent: antwoord, huisarts: nee('a', 'wijkagent') }),
      ),
    ).toEqual([
      {
        soort: 'verwijzing',
        bij: 'huisarts',
        vraag: 'huisbezoek',
        pad: ['kan', 'huisbezoek', 'wieWel', 1],
        zin: `Huisarts verwijst bij ‘huisbezoek’ naar Wijkagent, maar dat antwoord is nu “${words}”.`,
      },
    ]);
  });

  test('that still lead somewhere are fine, also when it is now on conditions', () => {
    const was = { ...others, wijkagent: ja, huisarts: nee('wijkagent') };
    expect(wrong(answers(was), answers({ ...was, wijkagent: when }))).toEqual([]);
  });

  test('that were wrong already are left out', () => {
    const was = { ...others, wijkagent: nvt, huisarts: nee('wijkagent') };
    expect(wrong(answers(was), answers({ ...was, wijkagent: nee('a') }))).toEqual([]);
  });

  test('that were taken away in the same change are mended', () => {
    expect(
      wrong(
        answers({ ...others, wijkagent: ja, huisarts: nee('wijkagent') }),
        answers({ ...others, wijkagent: nvt, huisarts: nee('a') }),
      ),
    ).toEqual([]);
  });

  test('to a profile that is gone', () => {
    expect(
      wrong(
        answers({ ...others, wijkagent: ja, huisarts: nee('wijkagent') }),
        answers({ ...others, huisarts: nee('wijkagent') }),
      ),
    ).toMatchObject([
      {
        soort: 'profiel-weg',
        bij: 'huisarts',
        zin: 'Huisarts verwijst bij ‘huisbezoek’ naar Wijkagent, maar dat profiel is weg.',
      },
    ]);
  });
});

describe('working together', () => {
  const gives = { organisatie: 'wijkagent', hoe: 'draagt-over-aan' } as const;
  const gets = { organisatie: 'huisarts', hoe: 'krijgt-van' } as const;
  const table = { organisatie: 'wijkagent', hoe: 'zit-aan-tafel-met' } as const;

  test('is broken when one of the two no longer says it', () => {
    expect(
      wrong(
        partners(['huisarts', [gives]], ['wijkagent', [gets]]),
        partners(['huisarts', [gives]], ['wijkagent', []]),
      ),
    ).toEqual([
      {
        soort: 'samenwerking',
        bij: 'huisarts',
        pad: ['werktSamenMet', 0],
        zin: 'Huisarts draagt over aan Wijkagent, maar in dat profiel staat niet “krijgt zaken van Huisarts”.',
      },
    ]);
  });

  test('is broken when only one of the two begins to say it', () => {
    const was = partners(['huisarts', []], ['wijkagent', []]);
    expect(wrong(was, partners(['huisarts', []], ['wijkagent', [gets]]))).toMatchObject([
      {
        bij: 'wijkagent',
        zin: 'Wijkagent krijgt zaken van Huisarts, maar in dat profiel staat niet “draagt over aan Wijkagent”.',
      },
    ]);
  });

  test('that was one-sided already is left out; so is a seat at the same table, and a change by both', () => {
    const oneSided = partners(['huisarts', [gives]], ['wijkagent', []]);
    expect(wrong(oneSided, oneSided)).toEqual([]);
    expect(
      wrong(
        partners(['huisarts', []], ['wijkagent', []]),
        partners(['huisarts', [table]], ['wijkagent', []]),
      ),
    ).toEqual([]);
    expect(
      wrong(
        partners(['huisarts', []], ['wijkagent', []]),
        partners(['huisarts', [gives]], ['wijkagent', [gets]]),
      ),
    ).toEqual([]);
  });

  test('with a profile that is gone, in whatever way', () => {
    const was = partners(['huisarts', [gives, table]], ['wijkagent', [gets]]);
    expect(
      wrong(was, partners(['huisarts', [gives, table]])).map(({ soort, pad, zin }) => [soort, pad, zin]),
    ).toEqual(
      [0, 1].map((index) => [
        'profiel-weg',
        ['werktSamenMet', index],
        'Huisarts noemt Wijkagent onder “werkt samen met”, maar dat profiel is weg.',
      ]),
    );
  });

  test('with an organisation that never had a profile is no news', () => {
    expect(wrong(partners(['huisarts', []]), partners(['huisarts', [gives]]))).toEqual([]);
  });
});

describe('questions', () => {
  test('that nobody answers with ja or voorwaarden any more', () => {
    expect(
      wrong(answers({ wijkagent: when, huisarts: nvt }), answers({ wijkagent: nvt, huisarts: nvt })),
    ).toEqual([
      {
        soort: 'niemand',
        vraag: 'huisbezoek',
        zin: 'Huisbezoek: nu antwoordt niemand meer “kan” of “kan onder voorwaarden” (dat was Wijkagent).',
      },
    ]);
  });

  test('for which only one is left', () => {
    const was = answers({ wijkagent: when, huisarts: ja, a: ja });
    expect(wrong(was, answers({ huisarts: ja, wijkagent: nvt, a: nvt }))).toEqual([
      {
        soort: 'laatste',
        bij: 'huisarts',
        vraag: 'huisbezoek',
        zin: 'Huisbezoek: alleen Huisarts is nog over; eerst konden 3 organisaties dit.',
      },
    ]);
    expect(wrong(was, answers({ huisarts: ja, wijkagent: ja, a: nvt }))).toEqual([]);
  });

  test('that were answered by one or by nobody before are no news', () => {
    expect(wrong(answers({ a: ja, b: nvt }), answers({ a: when, b: nvt }))).toEqual([]);
    expect(wrong(answers({ a: nvt }), answers({ a: ja }))).toEqual([]);
  });
});

/** Counts how often it is asked for a profile, one by one or in a row. */
class Counted extends Map<string, Organisatie> {
  asked = 0;
  override get(id: string) {
    this.asked += 1;
    return super.get(id);
  }
  override *[Symbol.iterator]() {
    for (const entry of super[Symbol.iterator]()) {
      this.asked += 1;
      yield entry;
    }
    return undefined;
  }
}

test('the work grows with the content, not with its square', () => {
  const size = 2000;
  const world = (last: Antwoord) => {
    const ids = Array.from({ length: size }, (_, index) => `o${index}`);
    return new Counted(answers(Object.fromEntries(ids.map((id) => [id, id === 'o0' ? last : nee('o0')]))));
  };
  const [was, wordt] = [world(ja), world(nvt)];
  // Everyone else pointed at the only one that could, and the question has nobody left.
  expect(wrong(was, wordt)).toHaveLength(size);
  expect(was.asked + wordt.asked).toBeGreaterThan(size);
  expect(was.asked + wordt.asked).toBeLessThan(20 * size);
});
