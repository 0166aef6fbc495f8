import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Voorstel } from '../../src/edit/change.ts';
import { readVoorstel, writeVoorstel } from '../../src/edit/voorstel.ts';
import { messages, places } from '../helpers/reader.ts';
import { texts } from '../helpers/edits.ts';

const basis = '0123456789abcdef0123456789abcdef01234567';

const findings = (text: string) => {
  const result = readVoorstel(text);
  return 'findings' in result ? result.findings : [];
};

const with_ = (lines: string) => `profiel: buurtteam\nwijzigingen:\n${lines}\n`;

test('a proposal is short and reads as text', () => {
  const voorstel: Voorstel = {
    profiel: 'buurtteam',
    basis,
    wijzigingen: [
      { pad: ['kern'], was: 'Hulp bij vragen.', wordt: 'Eerste hulp bij vragen.' },
      { pad: ['kan', 'huisbezoek', 'letOp'], wordt: 'Bel eerst.' },
      { pad: ['kan', 'behandelen', 'wieWel'], was: ['huisarts'], wordt: ['huisarts', 'jeugd-ggz'] },
      {
        pad: ['misverstanden', 1],
        was: { gedacht: 'Zij betalen.', feit: 'Nee.' },
        wordt: { gedacht: 'Zij betalen.', feit: 'De gemeente betaalt.' },
      },
      { pad: ['beheer', 'herzien'], was: '2027-05-22', wordt: '2027-11-22' },
      { pad: ['tekst', 'Het eerste contact'], was: 'Bel.', wordt: 'Bel.\n\nOf mail.' },
    ],
  };
  const text = writeVoorstel(voorstel);
  expect(text).toMatchInlineSnapshot(`
    "profiel: buurtteam
    basis: 0123456789abcdef0123456789abcdef01234567
    wijzigingen:
      - pad: kern
        was: Hulp bij vragen.
        wordt: Eerste hulp bij vragen.
      - pad: kan.huisbezoek.letOp
        wordt: Bel eerst.
      - pad: kan.behandelen.wieWel
        was: [huisarts]
        wordt: [huisarts, jeugd-ggz]
      - pad: misverstanden[1]
        was:
          gedacht: Zij betalen.
          feit: Nee.
        wordt:
          gedacht: Zij betalen.
          feit: De gemeente betaalt.
      - pad: beheer.herzien
        was: 2027-05-22
        wordt: 2027-11-22
      - pad: tekst › Het eerste contact
        was: Bel.
        wordt: |-
          Bel.

          Of mail.
    "
  `);
  expect(text.length).toBeLessThan(800);
  expect(readVoorstel(text)).toEqual({ voorstel });
});

const keys = fc
  .stringMatching(/^[a-zA-Z0-9_-]{1,12}$/)
  .filter((key) => !['constructor', 'prototype', '__proto__'].includes(key));
const pads = fc.oneof(
  fc
    .tuple(keys, fc.array(fc.oneof(keys, fc.nat({ max: 99 })), { maxLength: 6 }))
    .map(([first, rest]) => [first, ...rest]),
  fc
    .constantFrom('', 'Het eerste contact', 'a: b', '# kop', '› pijl', 'x.y[0]', "'s avonds", '- - -')
    .map((heading) => ['tekst', heading]),
);
const values = fc.oneof(
  texts,
  fc.integer(),
  fc.boolean(),
  fc.array(texts, { maxLength: 3 }),
  fc.dictionary(keys, fc.oneof(texts, fc.array(fc.record({ tekst: texts }), { maxLength: 2 })), {
    maxKeys: 3,
  }),
);

test('whatever is written is read back the same', () => {
  const wijziging = fc.record({ pad: pads, was: values, wordt: values }, { requiredKeys: ['pad', 'was'] });
  fc.assert(
    fc.property(fc.array(wijziging, { minLength: 1, maxLength: 4 }), fc.boolean(), (wijzigingen, isNew) => {
      const voorstel = {
        profiel: 'buurtteam',
        ...(isNew && { nieuw: true }),
        basis,
        wijzigingen,
      } as Voorstel;
      const read = readVoorstel(writeVoorstel(voorstel));
      // A character that no reader can see is refused; everything else comes through.
      if ('findings' in read)
        expect(new Set(read.findings.map(({ regelId }) => regelId))).toEqual(new Set(['onzichtbaar-teken']));
      else expect(read).toEqual({ voorstel });
    }),
    { numRuns: 500 },
  );
});

test('line ends of another machine do no harm', () => {
  expect(readVoorstel(with_('  - pad: kern\r\n    wordt: |-\r\n      a\r\n      b'))).toEqual({
    voorstel: { profiel: 'buurtteam', wijzigingen: [{ pad: ['kern'], wordt: 'a\nb' }] },
  });
});

test('what is wrong is said in Dutch, with its place and how to mend it', () => {
  const text = 'profiel: Buurt team\nmap: ../..\nwijzigingen:\n  - pad: a..b\n    wordt: ja\n  - pad: kern\n';
  expect(messages(findings(text))).toMatchInlineSnapshot(`
    "1:10 [waarde]
      \`profiel\`: Een id bestaat uit kleine letters en cijfers, met streepjes ertussen.
      → Schrijf bijvoorbeeld veilig-thuis.
    4:10 [waarde]
      \`wijzigingen[1].pad\`: Dit pad wijst geen veld aan.
      → Schrijf het zo: kan.huisbezoek.letOp, misverstanden[1] of tekst › Het eerste contact.
    6:5 [waarde]
      \`wijzigingen[2]\`: Hier staat niet wat er was en ook niet wat het wordt, dus er valt niets te wijzigen.
      → Schrijf \`was:\`, \`wordt:\` of allebei.
    2:1 [onbekend-veld]
      Het veld \`map\` bestaat hier niet, dus de lezer krijgt het nooit te zien.
      → Haal het weg. Hier mogen staan: profiel, nieuw, basis, wijzigingen."
  `);
});

test.each([
  ['anchors', with_('  - pad: kern\n    wordt: &a x'), '4:12 yaml'],
  ['labels', with_('  - pad: kern\n    wordt: !!js x'), '4:12 yaml'],
  ['double keys', with_('  - pad: kern\n    wordt: x\n    wordt: y'), '5:5 dubbele-sleutel'],
  ['names that mean something to JavaScript', with_('  - pad: __proto__.x\n    wordt: x'), '3:10 waarde'],
  ['names within a name', with_('  - pad: kan.constructor.prototype\n    wordt: x'), '3:10 waarde'],
  ['keys that mean something to JavaScript', with_('  - pad: kan\n    wordt: {__proto__: x}'), '4:13 yaml'],
  ['very high numbers', with_('  - pad: kan[1000000000]\n    wordt: x'), '3:10 waarde'],
  ['long paths', with_(`  - pad: a${'.a'.repeat(40)}\n    wordt: x`), '3:10 waarde'],
  ['headings with a line end', with_('  - pad: "tekst › a\\n## b"\n    wordt: x'), '3:10 waarde'],
  ['deep nesting', with_(`  - pad: kan\n    wordt: ${'['.repeat(5000)}`), '4:1 te-diep'],
  ['numbers that are none', with_('  - pad: kan\n    wordt: .inf'), '4:12 waarde'],
  ['a basis that is no id', `basis: main\n${with_('  - pad: kern\n    wordt: x')}`, '1:8 waarde'],
])('refuses %s', (_, text, place) => {
  expect(places(findings(text))).toEqual([place]);
});

test('refuses more than an issue can hold, without reading it', () => {
  expect(places(findings(with_(`  - pad: kern\n    wordt: ${'x'.repeat(65_536)}`)))).toEqual([
    '1:1 voorstel-te-lang',
  ]);
});
