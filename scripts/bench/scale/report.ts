/** Writes down what was measured of growth, as Markdown. */
import { decimals, kb, table } from '../table.ts';
import { targetTable } from '../target.ts';
import type { Bundle, Heavy } from './output.ts';
import type { Measurement } from './measure.ts';
import { filesPerProfile, GROWTH_FROM, growthOf, targetsOf } from './targets.ts';

const count = (value: number) => value.toLocaleString('nl-NL');
const seconds = (value: number) => decimals(value, 1);
const megabytes = (bytes: number) => decimals(bytes / 1e6, 1);
const NONE = '–';

/** All tables. */
export function scaleText(measured: readonly Measurement[]): string {
  return [
    '### Bouwen',
    'Met de eigen bouwopdracht van het project, in een verse kopie.',
    columns(measured, buildRows(measured)),
    '### Wat eruit komt',
    'MB is 1.000.000 bytes, kB is 1.000 bytes. Gecomprimeerd is brotli, één keer zo klein mogelijk.',
    columns(measured, outputRows(measured)),
    '### Groei',
    growthText(measured),
    '### Doelen',
    targetTable(targetsOf(measured)),
  ].join('\n\n');
}

/** One row for each figure, one column for each size. */
function columns(
  measured: readonly Measurement[],
  rows: readonly [string, (measurement: Measurement) => string][],
): string {
  return table(
    [
      'lokale profielen',
      ...measured.map(({ profielen }) => (profielen === 0 ? '0 (landelijk)' : count(profielen))),
    ],
    rows.map(([wat, of]) => [wat, ...measured.map(of)]),
  );
}

type Rows = [string, (measurement: Measurement) => string][];

function buildRows(measured: readonly Measurement[]): Rows {
  const national = measured.find(({ profielen }) => profielen === 0);
  const fixed = national?.eerste.seconden ?? 0;
  const perProfile = (value: number, profielen: number) =>
    profielen === 0 ? NONE : decimals((1000 * value) / profielen, 1);
  return [
    ['eerste bouw, s', ({ eerste }) => seconds(eerste.seconden)],
    ['ms per profiel', ({ profielen, eerste }) => perProfile(eerste.seconden, profielen)],
    [
      'ms per profiel, zonder het landelijke deel',
      ({ profielen, eerste }) => perProfile(eerste.seconden - fixed, profielen),
    ],
    ['processortijd, eerste bouw, s', ({ eerste }) => seconds(eerste.cpu)],
    ['geheugen op de piek, MB', ({ eerste }) => decimals(eerste.piek / 1e6, 0)],
    ['tweede bouw, s', ({ tweede }) => seconds(tweede.seconden)],
    ['tweede bouw, deel van de eerste', ({ eerste, tweede }) => share(tweede.seconden / eerste.seconden)],
    ['processortijd, tweede bouw, s', ({ tweede }) => seconds(tweede.cpu)],
    ['na één wijziging, s', ({ gewijzigd }) => seconds(gewijzigd.seconden)],
    ['processortijd, na één wijziging, s', ({ gewijzigd }) => seconds(gewijzigd.cpu)],
  ];
}

function outputRows(measured: readonly Measurement[]): Rows {
  const groups = [...new Set(measured.flatMap(({ uitvoer }) => uitvoer.bundels.map(groupOf)))];
  const inGroup = ({ uitvoer }: Measurement, group: string) =>
    uitvoer.bundels.filter((bundle) => groupOf(bundle) === group);
  return [
    ['samen, MB', ({ uitvoer }) => megabytes(uitvoer.bytes)],
    ['bestanden', ({ uitvoer }) => count(uitvoer.bestanden)],
    [
      'bestanden per profiel erbij',
      (each) => optional(filesPerProfile(measured, each), (value) => decimals(value, 2)),
    ],
    ...groups.flatMap((group): Rows => {
      const of = (show: (bundles: Bundle[]) => string) => (each: Measurement) => {
        const bundles = inGroup(each, group);
        return bundles.length === 0 ? NONE : show(bundles);
      };
      const sum = (bundles: Bundle[], key: 'bytes' | 'bestanden') =>
        bundles.reduce((all, bundle) => all + bundle[key], 0);
      return [
        [`${group}, MB`, of((bundles) => megabytes(sum(bundles, 'bytes')))],
        [`${group}, bestanden`, of((bundles) => count(sum(bundles, 'bestanden')))],
        [`${group}, aantal indexen`, of((bundles) => count(bundles.length))],
        [`${group}, grootste pf_meta, kB`, of((bundles) => kb(Math.max(...bundles.map(({ meta }) => meta))))],
      ];
    }),
    ['eerste zoekvraag, kB', ({ zoeken }) => kb(zoeken.gewicht.brotli)],
    ['eerste zoekvraag, verzoeken', ({ zoeken }) => count(zoeken.verzoeken)],
    ['in één regio, kB', ({ inRegio }) => optional(inRegio?.gewicht.brotli, kb)],
    ['in één regio, verzoeken', ({ inRegio }) => optional(inRegio?.verzoeken, count)],
    ['in alle regio’s, kB', ({ inAlleRegios }) => optional(inAlleRegios?.gewicht.brotli, kb)],
    ['in alle regio’s, verzoeken', ({ inAlleRegios }) => optional(inAlleRegios?.verzoeken, count)],
    ['zwaarste onder /wie-kan/, kB', ({ uitvoer }) => heavy(uitvoer.wieKan)],
    ['zwaarste onder /matrix/, kB', ({ uitvoer }) => heavy(uitvoer.matrix)],
    ['zwaarste pagina, kB', ({ uitvoer }) => heavy(uitvoer.pagina)],
    ['welke pagina', ({ uitvoer }) => uitvoer.pagina?.path.replace(/index\.html$/, '') ?? NONE],
    ['zwaarste ander bestand, kB', ({ uitvoer }) => heavy(uitvoer.bestand)],
    ['welk bestand', ({ uitvoer }) => uitvoer.bestand?.path ?? NONE],
  ];
}

function growthText(measured: readonly Measurement[]): string {
  const local = measured.filter(({ profielen }) => profielen > 0);
  const large = local.filter(({ profielen }) => profielen >= GROWTH_FROM);
  const range = large.length >= 2 ? large : local;
  if (range.length < 2) return 'Voor groei zijn minstens twee aantallen nodig.';
  const row = (wat: string, of: (measurement: Measurement) => number) => {
    const { met, zonder } = growthOf(measured, range, of);
    return [wat, optional(zonder, power), optional(met, power)];
  };
  const note =
    range === large
      ? ''
      : ` De doelen gaan over groei vanaf ${count(GROWTH_FROM)}; daaronder is dit alleen een indruk.`;
  return [
    `De exponent over ${range.map(({ profielen }) => count(profielen)).join(', ')} profielen: bij 1 wordt het bij twee keer zoveel profielen twee keer zo veel, bij 2 vier keer. In de eerste kolom is afgetrokken wat de landelijke site alleen kost, in de tweede niets.${note}`,
    table(
      ['exponent', 'zonder het landelijke deel', 'niets afgetrokken'],
      [
        row('bouwtijd, eerste bouw', ({ eerste }) => eerste.seconden),
        row('processortijd, eerste bouw', ({ eerste }) => eerste.cpu),
        row('bouwtijd, tweede bouw', ({ tweede }) => tweede.seconden),
        row('geheugen', ({ eerste }) => eerste.piek),
        row('bytes', ({ uitvoer }) => uitvoer.bytes),
        row('bestanden', ({ uitvoer }) => uitvoer.bestanden),
      ],
    ),
  ].join('\n\n');
}

/** Indexes of one kind stand together under one folder. */
const groupOf = ({ map }: Bundle): string => map.replace(/^(\/[^/]+\/).*/, '$1');

const optional = (value: number | undefined, show: (value: number) => string): string =>
  value === undefined ? NONE : show(value);
const heavy = (page: Heavy | undefined): string => (page ? kb(page.brotli) : NONE);
const power = (value: number) => decimals(value, 2);
const share = (value: number) => `${decimals(value * 100, 0)} %`;
