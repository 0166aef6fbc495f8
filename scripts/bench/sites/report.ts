/** Writes down how the sites compare, as Markdown. */
import { decimals, kb, table } from '../table.ts';
import { type Target, targetTable } from '../target.ts';
import type { SiteFigures } from './measure.ts';

/** The tables; the first site is this project. */
export function sitesText(figures: readonly SiteFigures[]): string {
  return [
    '### Bouwen',
    buildTable(figures),
    '### Bezoeken en zoeken',
    'kB van 1.000 bytes: brotli, en gzip waar dat erbij staat.',
    visitTable(figures),
    '### Doel',
    targetTable(siteTargets(figures)),
  ].join('\n\n');
}

function buildTable(figures: readonly SiteFigures[]): string {
  const eleventy = cpuOf(figures, 'eleventy');
  return table(
    ['', 'bouw, s', 'processortijd, s', '× Eleventy', 'geheugen, MB', 'samen, MB', 'bestanden'],
    figures.map(({ naam, bouw, bytes, bestanden }) => [
      naam,
      decimals(bouw.seconden, 1),
      decimals(bouw.cpu, 1),
      eleventy === undefined ? '–' : decimals(bouw.cpu / eleventy, 1),
      decimals(bouw.piek / 1e6, 0),
      decimals(bytes / 1e6, 1),
      bestanden.toLocaleString('nl-NL'),
    ]),
  );
}

function visitTable(figures: readonly SiteFigures[]): string {
  const rows = figures.flatMap(({ naam, bezoek, zoeken }) =>
    bezoek === undefined
      ? []
      : [
          [
            naam,
            kb(bezoek.htmlEnCss.brotli),
            kb(bezoek.htmlEnCss.gzip),
            kb(bezoek.javascript.brotli),
            kb(bezoek.alles.brotli),
            bezoek.verzoeken,
            zoeken === undefined ? 'kan niet' : kb(zoeken),
          ],
        ],
  );
  return table(
    ['', 'HTML en CSS', 'gzip', 'JavaScript', 'alles samen', 'verzoeken', 'eerste zoekvraag'],
    rows,
  );
}

/** What the comparison is judged by: nothing is subtracted, and Eleventy makes no search. */
export function siteTargets(figures: readonly SiteFigures[]): Target[] {
  const [own, eleventy] = [cpuOf(figures, 'dit-project'), cpuOf(figures, 'eleventy')];
  return [
    {
      wat: 'processortijd van een eerste bouw, met die van Eleventy vergeleken',
      gemeten: own === undefined || !eleventy ? undefined : own / eleventy,
      hoogstens: 6,
      eenheid: '×',
    },
  ];
}

const cpuOf = (figures: readonly SiteFigures[], id: SiteFigures['id']): number | undefined =>
  figures.find((each) => each.id === id)?.bouw.cpu;
