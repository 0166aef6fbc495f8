import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../schemas/index.ts';
import { sortProblems } from '../../src/markdown/problem.ts';
import { validate } from '../../src/markdown/schema-messages.ts';
import { readYaml } from '../../src/markdown/yaml.ts';
import { channel, messages, places, profile, readProfile, source } from '../helpers/reader.ts';

/** What is said about these extra lines in a valid profile. They start on line 5. */
const said = (front: string) => messages(readProfile(profile({ front })).problems);

test('explains a required field that is missing', () => {
  expect(said('terugkoppeling: {}')).toMatchInlineSnapshot(`
    "5:1 [verplicht-of-soort]
      \`terugkoppeling.watHoorJe\` ontbreekt. Wat de ander terughoort.
      → Schrijf bijvoorbeeld: watHoorJe: {tekst: Welke stappen zijn gezet.}"
  `);
});

test('explains an answer without its conditions', () => {
  expect(said('kan:\n  huisbezoek: {antwoord: voorwaarden}')).toMatchInlineSnapshot(`
    "6:3 [verplicht-of-soort]
      \`kan.huisbezoek.voorwaarden\` ontbreekt. Ten minste één voorwaarde. Zonder voorwaarde weet een lezer niet wanneer het kan.
      → Schrijf bijvoorbeeld: voorwaarden: [{soort: melding, tekst: Alleen na een melding.}]"
  `);
});

test('explains a field without a value', () => {
  expect(said('kan:\n  huisbezoek:')).toMatchInlineSnapshot(`
    "6:14 [verplicht-of-soort]
      \`kan.huisbezoek\` is leeg. Kan deze organisatie dit? Kies \`ja\`, \`voorwaarden\`, \`nee\` of \`nvt\` (hoort niet bij het werk). Weet je het niet, laat de vraag dan weg: de pagina zegt dan “nog niet vastgelegd”.
      → Haal de regel weg als je het niet weet. Of schrijf bijvoorbeeld: huisbezoek: {antwoord: ja}"
  `);
  expect(said('en: {naam: }')).toMatchInlineSnapshot(`
    "5:12 [verplicht-of-soort]
      \`en.naam\` is leeg. Hoe de organisatie in het Engels heet.
      → Schrijf bijvoorbeeld: naam: Safe at Home"
  `);
});

test('explains a word that is not on the list, with the nearest one', () => {
  expect(said('schaal: {niveau: landelik}')).toMatchInlineSnapshot(`
    "5:18 [keuze]
      \`schaal.niveau\`: “landelik” is geen mogelijke keuze, dus de pagina kan het niet tonen.
      → Bedoelde je \`landelijk\`? Kies uit: landelijk, regionaal, lokaal."
  `);
});

test('explains a word that is not on the list and resembles nothing on it', () => {
  expect(said('kan:\n  huisbezoek: {antwoord: misschien}')).toMatchInlineSnapshot(`
    "6:26 [keuze]
      \`kan.huisbezoek.antwoord\`: “misschien” is geen mogelijke keuze, dus de pagina kan het niet tonen.
      → Kies uit: ja, voorwaarden, nee, nvt."
  `);
});

test('explains a list where one word belongs', () => {
  expect(said('schaal: {niveau: [lokaal, regionaal]}')).toMatchInlineSnapshot(`
    "5:10 [keuze]
      \`schaal.niveau\` moet één keuze zijn, maar hier staat een lijst.
      → Kies uit: landelijk, regionaal, lokaal."
  `);
});

test('explains an answer without a choice', () => {
  expect(said('kan:\n  huisbezoek: {omdat: a}')).toMatchInlineSnapshot(`
    "6:3 [keuze]
      \`kan.huisbezoek.antwoord\` ontbreekt. Kan deze organisatie dit?
      → Kies uit: ja, voorwaarden, nee, nvt."
  `);
});

test('explains a key that cannot be an id', () => {
  expect(said('kan:\n  Huis bezoek: {antwoord: ja}')).toMatchInlineSnapshot(`
    "6:3 [sleutel]
      De sleutel \`Huis bezoek\` kan niet: een id bestaat uit kleine letters en cijfers, met streepjes ertussen.
      → Schrijf: huis-bezoek"
  `);
  expect(said('kan:\n  Huis bezoek: ja')).toContain('6:3 [sleutel]');
});

test('explains an unknown field, with and without one that resembles it', () => {
  expect(said('schaal: {niveau: lokaal, toelichtng: a}')).toMatchInlineSnapshot(`
    "5:26 [onbekend-veld]
      Het veld \`toelichtng\` bestaat hier niet, dus de lezer krijgt het nooit te zien.
      → Bedoelde je \`toelichting\`? Hier mogen staan: niveau, aantal, peildatum, toelichting, bron."
  `);
  expect(said('schaal: {niveau: lokaal, layout: x}')).toMatchInlineSnapshot(`
    "5:26 [onbekend-veld]
      Het veld \`layout\` bestaat hier niet, dus de lezer krijgt het nooit te zien.
      → Haal het weg. Hier mogen staan: niveau, aantal, peildatum, toelichting, bron."
  `);
});

test('explains a rule of the field itself', () => {
  expect(said('kan:\n  huisbezoek:\n    antwoord: nee\n    omdat: a')).toMatchInlineSnapshot(`
    "6:3 [waarde]
      \`kan.huisbezoek\`: Hier staat alleen “nee”. De lezer weet dan niet bij wie het wel kan.
      → Voeg \`wieWel:\` toe met een organisatie die het wel kan, of \`watWel:\` met wat iemand in plaats daarvan kan doen."
  `);
  expect(said("ookBekendAls: [' a']")).toMatchInlineSnapshot(`
    "5:16 [waarde]
      \`ookBekendAls[1]\`: Er staan spaties of lege regels om de tekst heen.
      → Haal de spaties en lege regels aan het begin en het eind weg."
  `);
  expect(said(channel("'088-1234'"))).toMatchInlineSnapshot(`
    "7:7 [waarde]
      \`inschakelen.kanalen[1]\`: Dit nummer of adres past niet bij het soort kanaal, dus wie belt of klikt komt nergens uit.
      → Schrijf een telefoonnummer als "0800-2000" of "088-123 4567", een adres met https:// ervoor, of een e-mailadres van een afdeling."
  `);
  expect(said(source({ url: 'www.voorbeeld.nl' }))).toMatchInlineSnapshot(`
    "9:10 [waarde]
      \`bronnen.wmo.url\`: Dit is geen gewoon webadres dat met https:// begint.
      → Plak het hele adres van de pagina, met https:// ervoor en zonder spaties."
  `);
});

test('points at each mistake in a file, and reports them all', () => {
  const { problems } = readProfile(
    profile({ front: 'layout: x\nschaal:\n  niveau: overal\n  aantal: veel\nen: []' }),
  );
  expect(places(sortProblems(problems))).toEqual([
    '5:1 onbekend-veld',
    '7:11 keuze',
    '8:11 verplicht-of-soort',
    '9:1 verplicht-of-soort',
  ]);
});

test('says that a file without fields is empty, not that a field called nothing is', () => {
  const { data, locate } = readYaml('# later\n');
  expect(messages(validate(collections.vragen.schema, data, locate))).toMatchInlineSnapshot(`
    "1:1 [verplicht-of-soort]
      Hier staan geen gegevens, dus de pagina heeft niets te tonen.
      → Schrijf op elke regel een veld en zijn waarde, bijvoorbeeld: naam: Veilig Thuis"
  `);
});

test('has words for a check that no schema uses yet', () => {
  const { data, locate } = readYaml('aantal: 7\n');
  const schema = z.strictObject({ aantal: z.number().multipleOf(5).meta({ description: 'Per vijf.' }) });
  expect(messages(validate(schema, data, locate))).toMatchInlineSnapshot(`
    "1:9 [waarde]
      \`aantal\`: deze waarde klopt niet.
      → Per vijf."
  `);
});

test('quotes no more of a long mistake than a message needs', () => {
  const [problem] = readProfile(profile({ front: `schaal: {niveau: ${'x'.repeat(1500)}}` })).problems;
  expect(problem?.tekst.length).toBeLessThan(200);
});

test.for<[string, string]>([
  ['unknown fields', Array.from({ length: 1000 }, (_, index) => `veld${index}: 1`).join('\n')],
  ['answers', `kan:\n${Array.from({ length: 1000 }, (_, index) => `  v${index}: 1`).join('\n')}`],
])('names two hundred of a thousand wrong %s: the cost of a hostile file stays small', ([, front]) => {
  expect(readProfile(profile({ front })).problems).toHaveLength(200);
});
