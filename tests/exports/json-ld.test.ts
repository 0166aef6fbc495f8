import { describe, expect, test } from 'vitest';
import { graphOf, scriptText } from '../../src/exports/json-ld/graph.ts';
import { organisationJsonLd } from '../../src/exports/json-ld/organisation.ts';
import { questionJsonLd, situationJsonLd, siteJsonLd, termsJsonLd } from '../../src/exports/json-ld/pages.ts';
import { editionOf } from '../helpers/edition.ts';
import { profile } from '../helpers/profiles.ts';

const SITE = 'https://kennismaken.voorbeeld.nl';
const kanalen = [
  { doel: 'advies', soort: 'telefoon', naam: 'De lijn', waarde: '0800-2001', wanneer: 'dag-en-nacht' },
  { doel: 'overleg', soort: 'telefoon', waarde: '088-1234567', wanneer: 'kantoortijd' },
  { doel: 'acuut', soort: 'telefoon', waarde: '112', wanneer: 'dag-en-nacht' },
] as const;
const edition = editionOf(
  { bellen: profile({ naam: 'Bellen', inschakelen: { kanalen: [...kanalen] } }) },
  SITE,
);
// biome-ignore lint/suspicious/noExplicitAny: what is in the block is what is tested.
const things = (graph: unknown): any[] => JSON.parse(JSON.stringify(graph))['@graph'];
const ofType = (graph: unknown, type: string) => things(graph).filter((each) => each['@type'] === type);

describe('an organisation', () => {
  const graph = organisationJsonLd(edition, 'volledig');

  test('offers what it can, also under conditions, and nothing that it cannot or that is not known', () => {
    expect(ofType(graph, 'Service').map((each) => each['@id'])).toEqual([
      `${SITE}/organisaties/volledig/antwoorden/#kan-sleutel-0`,
      `${SITE}/organisaties/volledig/antwoorden/#kan-sleutel-1`,
    ]);
    expect(JSON.stringify(graph)).not.toMatch(/sleutel-[23]|kan-open/);
  });

  test('never offers anything without its conditions', () => {
    const [plain, conditional] = ofType(graph, 'Service');
    expect(plain.description).not.toContain('voorwaarden:');
    expect(conditional.description).toContain('Alleen onder voorwaarden:\n- ');
  });

  test('says of an answer what it rests on, and of the page how far it can be trusted', () => {
    for (const { description } of ofType(graph, 'Service')) expect(description).toMatch(/Rust op/);
    const [page] = ofType(organisationJsonLd(edition, 'leeg'), 'WebPage');
    expect(page).toMatchObject({
      dateModified: '2026-01-01',
      creativeWorkStatus:
        'Geschreven door de redactie; nog niet bevestigd door de organisatie zelf. Opnieuw bekijken voor 1 juli 2026.',
    });
    expect(page).not.toHaveProperty('lastReviewed');
  });

  test('is reached by its own numbers, with times only where the content has them', () => {
    const [{ contactPoint }] = ofType(organisationJsonLd(edition, 'bellen'), 'Organization');
    expect(contactPoint).toMatchObject([
      {
        telephone: '0800-2001',
        contactType: 'Advies vragen',
        hoursAvailable: { opens: '00:00', closes: '23:59' },
      },
      { telephone: '088-1234567', contactType: 'Overleggen over een gezamenlijke zaak' },
    ]);
    expect(contactPoint[1]).not.toHaveProperty('hoursAvailable');
  });
});

test('a question lists who can, with the conditions, and nobody else', () => {
  const list = (id: string) => ofType(questionJsonLd(edition, id), 'WebPage')[0].mainEntity;
  expect(list('sleutel-0').itemListElement[0].item['@id']).toBe(
    `${SITE}/organisaties/volledig/antwoorden/#kan-sleutel-0`,
  );
  expect(list('sleutel-1').itemListElement[0].item.description).toContain('Alleen onder voorwaarden:');
  for (const id of ['sleutel-2', 'sleutel-3', 'open'])
    expect(list(id)).toMatchObject({ numberOfItems: 0, itemListElement: [] });
});

test('the site can be searched, terms and a situation have their facts', () => {
  expect(ofType(siteJsonLd(edition), 'WebSite')[0].potentialAction.target.urlTemplate).toBe(
    `${SITE}/zoeken/?q={zoekvraag}`,
  );
  expect(ofType(termsJsonLd(edition), 'DefinedTermSet')[0].hasDefinedTerm).toHaveLength(1);
  expect(ofType(situationJsonLd(edition, 'situatie'), 'Article')[0].headline).toBe(
    edition.content.situaties.get('situatie')?.titel,
  );
});

test('no text can end the block it stands in', () => {
  const text = scriptText(graphOf([{ '@type': 'Thing', name: '</script><script>alert(1)' }]));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)');
});
