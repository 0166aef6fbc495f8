/** The measurements as text: a heading and a table each. */
import { type Bound, keeps } from './bounds.ts';
import type { FirstAnswer } from './first-answer.ts';
import type { TextCost } from './full-text.ts';
import type { Growth, Speed } from './matcher.ts';
import type { Report } from './measure.ts';
import { decimals, kb, table } from './table.ts';

const ms = (value: number) => decimals(value, 2);
const count = (value: number) => value.toLocaleString('nl-NL');

/** The whole report, ready to print. */
export function reportText(report: Report): string {
  const { eersteAntwoord, lastigeVraag, kernGenoeg, snelheid, groei, teksten, grenzen } = report;
  return [
    '## Eerste antwoord',
    `Van focus op het zoekvak van de startpagina tot het antwoord op “${eersteAntwoord.vraag}”, in kB.`,
    firstAnswerTable(eersteAntwoord),
    `Voor ${kernGenoeg.aantal} van de ${kernGenoeg.zoekvragen} zoekvragen is de kern van de index genoeg. Elke andere vraag haalt ook op wat de kern mist, zoals de lastige vraag “${lastigeVraag.vraag}”.`,
    firstAnswerTable(lastigeVraag),
    '## Een vraag begrijpen',
    'Milliseconden in de browser, over alle zoekvragen.',
    speedTable(snelheid),
    '## Groei van de index',
    'Met verzonnen organisaties erbij; kB (brotli, zonder de namen om te tonen) en milliseconden.',
    growthTable(groei),
    '## Volledige tekst',
    'Tien resultaten op één woord, van de gemeten woorden het duurste; kB (brotli).',
    textTable(teksten),
    '## Grenzen',
    boundsTable(grenzen),
  ].join('\n\n');
}

function firstAnswerTable({ bestanden, totaal }: FirstAnswer): string {
  const rows = bestanden.map(({ bestand, bij, ruw, gzip, brotli }) => [
    // The hash in a name changes with every build.
    bestand.replace(/\.[\w-]{8}(?=\.\w+$)/, ''),
    bij,
    kb(ruw),
    kb(gzip),
    kb(brotli),
  ]);
  return table(
    ['bestand', 'bij', 'ruw', 'gzip', 'brotli'],
    [
      ...rows,
      [`samen: ${bestanden.length} verzoeken`, '', kb(totaal.ruw), kb(totaal.gzip), kb(totaal.brotli)],
    ],
  );
}

function speedTable(speeds: readonly Speed[]): string {
  return table(
    ['processor', 'index', 'klaarzetten', 'eerste vraag', 'mediaan', 'p95'],
    speeds.map(({ vertraging, index, klaarzetten, eersteVraag, perVraag }) => [
      vertraging === 1 ? 'zoals hij is' : `${vertraging}× zo traag`,
      index,
      ms(klaarzetten),
      ms(eersteVraag),
      ms(perVraag.mediaan),
      ms(perVraag.p95),
    ]),
  );
}

function growthTable(growth: readonly Growth[]): string {
  return table(
    ['organisaties', 'kern', 'geheel', 'geheel ruw', 'klaarzetten', 'mediaan', 'p95'],
    growth.map(({ organisaties, kern, geheel, klaarzetten, perVraag }) => [
      count(organisaties),
      kb(kern.brotli),
      kb(geheel.brotli),
      kb(geheel.ruw),
      ms(klaarzetten),
      ms(perVraag.mediaan),
      ms(perVraag.p95),
    ]),
  );
}

function textTable(costs: readonly TextCost[]): string {
  return table(
    [
      'records',
      'aantal',
      'woorden',
      'zoekwoord',
      'gevonden',
      'verzoeken',
      'motor en index',
      'teksten',
      'samen',
    ],
    costs.map(
      ({ wat, records, woorden, zoekwoord, resultaten, verzoeken, motorEnIndex, fragmenten, totaal }) => [
        wat,
        count(records),
        count(woorden),
        zoekwoord,
        resultaten,
        verzoeken,
        kb(motorEnIndex),
        kb(fragmenten),
        kb(totaal),
      ],
    ),
  );
}

function boundsTable(bounds: readonly Bound[]): string {
  return table(
    ['grens', 'gemeten', 'hoogstens', ''],
    bounds.map((bound) => [
      bound.wat,
      `${decimals(bound.gemeten, decimalsOf(bound.eenheid))} ${bound.eenheid}`,
      `${bound.hoogstens} ${bound.eenheid}`,
      keeps(bound) ? '✓' : '✗',
    ]),
  );
}

function decimalsOf(unit: Bound['eenheid']): number {
  return { kB: 1, ms: 2, verzoeken: 0, bytes: 0 }[unit];
}
