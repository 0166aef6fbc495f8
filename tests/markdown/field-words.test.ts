import { expect, test } from 'vitest';
import { channel, messages, profile, readProfile, source } from '../helpers/reader.ts';

/** What is said about these extra lines in a valid profile. They start on line 5. */
const said = (front: string) => messages(readProfile(profile({ front })).problems);

test('explains a number that had to be text, with the zero that YAML drops', () => {
  expect(said(channel('0881234567'))).toMatchInlineSnapshot(`
    "7:48 [verplicht-of-soort]
      \`inschakelen.kanalen[1].waarde\` moet tekst zijn, maar hier staat het getal 0881234567. Een programma kan er nullen van weglaten.
      → Zet het tussen enkele aanhalingstekens: waarde: '0881234567'"
  `);
});

test('explains a number that had to be text, with the zero at its end', () => {
  expect(
    said('mandaat:\n  taken: [{tekst: a}]\n  wettelijkeBasis:\n    - {wet: Wmo, artikel: 4.10, zegt: b}'),
  ).toMatchInlineSnapshot(`
    "8:27 [verplicht-of-soort]
      \`mandaat.wettelijkeBasis[1].artikel\` moet tekst zijn, maar hier staat het getal 4.10. Een programma kan er nullen van weglaten.
      → Zet het tussen enkele aanhalingstekens: artikel: '4.10'"
  `);
});

test('explains a word that YAML reads as true', () => {
  expect(said('ookBekendAls: [true]')).toMatchInlineSnapshot(`
    "5:16 [verplicht-of-soort]
      \`ookBekendAls[1]\` moet tekst zijn, maar hier staat true zonder aanhalingstekens.
      → Zet het tussen enkele aanhalingstekens: - 'true'"
  `);
});

test('explains an answer without its group', () => {
  expect(said('kan:\n  huisbezoek: nee')).toMatchInlineSnapshot(`
    "6:15 [verplicht-of-soort]
      \`kan.huisbezoek\` moet een groep velden zijn, maar hier staat tekst.
      → Schrijf bijvoorbeeld: huisbezoek: {antwoord: nee, omdat: 'Brengt hulp op gang, behandelt zelf niet.', wieWel: [wijkagent]}"
  `);
});

test('explains a text without its group keeps the words that were typed', () => {
  expect(said('mandaat:\n  taken:\n    - Advies geven: aan iedereen')).toMatchInlineSnapshot(`
    "7:7 [verplicht-of-soort]
      \`mandaat.taken[1].tekst\` ontbreekt. De taken van de organisatie, de belangrijkste eerst.
      → Schrijf bijvoorbeeld: tekst: Advies geven aan iedereen die zich zorgen maakt.
    7:7 [onbekend-veld]
      Het veld \`Advies geven\` bestaat hier niet, dus de lezer krijgt het nooit te zien.
      → Hoort de dubbele punt bij je tekst, zet de hele tekst dan tussen enkele aanhalingstekens: 'Advies geven: …' Hier mogen staan: tekst, bron."
  `);
  expect(said('mandaat:\n  taken:\n    - Advies geven, altijd')).toMatchInlineSnapshot(`
    "7:7 [verplicht-of-soort]
      \`mandaat.taken[1]\` moet een groep velden zijn, maar hier staat tekst.
      → Schrijf bijvoorbeeld: - {tekst: 'Advies geven, altijd'}"
  `);
});

test('explains a missing space after a colon', () => {
  expect(said('schaal:\n  niveau:lokaal')).toMatchInlineSnapshot(`
    "6:3 [verplicht-of-soort]
      \`schaal\` moet een groep velden zijn, maar hier staat tekst.
      → Zet een spatie achter de dubbele punt: niveau: lokaal"
  `);
});

test('explains one value where a list belongs', () => {
  expect(said('zoekwoorden: agent')).toMatchInlineSnapshot(`
    "5:14 [verplicht-of-soort]
      \`zoekwoorden\` moet een lijst zijn, maar hier staat tekst.
      → Schrijf bijvoorbeeld: zoekwoorden: [agent]"
  `);
});

test('explains a long text where a list belongs once, not by its length too', () => {
  expect(said('mandaat: {taken: Meedenken en doorverwijzen}')).toMatchInlineSnapshot(`
    "5:18 [verplicht-of-soort]
      \`mandaat.taken\` moet een lijst zijn, maar hier staat tekst.
      → Schrijf bijvoorbeeld: taken: [{tekst: Meedenken en doorverwijzen}]"
  `);
});

test('explains a list where a text belongs', () => {
  expect(said('en: {naam: [a, b]}')).toMatchInlineSnapshot(`
    "5:6 [verplicht-of-soort]
      \`en.naam\` moet tekst zijn, maar hier staat een lijst.
      → Schrijf bijvoorbeeld: naam: Safe at Home"
  `);
});

test('explains a number between quotes', () => {
  expect(said("schaal: {niveau: lokaal, aantal: '25'}")).toMatchInlineSnapshot(`
    "5:34 [verplicht-of-soort]
      \`schaal.aantal\` moet een getal zijn, maar hier staat tekst.
      → Haal de aanhalingstekens weg: aantal: 25"
  `);
});

test('explains half a number', () => {
  expect(said('schaal: {niveau: lokaal, aantal: 2.5}')).toMatchInlineSnapshot(`
    "5:34 [verplicht-of-soort]
      \`schaal.aantal\` moet een heel getal zijn, maar hier staat 2.5.
      → Schrijf bijvoorbeeld: aantal: 25"
  `);
});

test('explains a number out of range', () => {
  expect(said('schaal: {niveau: lokaal, aantal: 0}')).toMatchInlineSnapshot(`
    "5:34 [lengte]
      \`schaal.aantal\` is 0; het moet ten minste 1 zijn.
      → Schrijf bijvoorbeeld: aantal: 25"
  `);
  expect(said(source({ jaar: '2500' }))).toMatchInlineSnapshot(`
    "11:11 [lengte]
      \`bronnen.wmo.jaar\` is 2500; het moet hooguit 2100 zijn.
      → Schrijf bijvoorbeeld: jaar: 2015"
  `);
});

test('explains an empty text, once, though it breaks two rules', () => {
  expect(said("kan:\n  huisbezoek: {antwoord: nee, omdat: a, wieWel: ['']}")).toMatchInlineSnapshot(`
    "6:50 [lengte]
      \`kan.huisbezoek.wieWel[1]\` is leeg. Id van een organisatie die het wel kan.
      → Haal de regel weg als je het niet weet. Of schrijf bijvoorbeeld: - wijkagent"
  `);
});

test('explains a text that is too long', () => {
  expect(said(`ookBekendAls: [${'a'.repeat(81)}]`)).toMatchInlineSnapshot(`
    "5:16 [lengte]
      \`ookBekendAls[1]\` is te lang: 81 tekens, hooguit 80.
      → Maak het korter: een lezer heeft vijf minuten."
  `);
});

test('explains a list that is empty or too long', () => {
  expect(said('zoekwoorden: []')).toMatchInlineSnapshot(`
    "5:1 [lengte]
      \`zoekwoorden\` heeft te weinig punten: 0, ten minste 1. Woorden waarmee mensen deze organisatie zoeken, zoals beroepen en onderdelen. Niet zichtbaar op de pagina.
      → Haal de regel weg als je het niet weet. Of schrijf bijvoorbeeld: zoekwoorden: [meldpunt]"
  `);
  expect(said(`nodigVanJou: [${'{tekst: a}, '.repeat(8)}]`)).toMatchInlineSnapshot(`
    "5:1 [lengte]
      \`nodigVanJou\` heeft te veel punten: 8, hooguit 7.
      → Maak het korter: een lezer heeft vijf minuten."
  `);
});

test('explains a date in another order, and a day that does not exist', () => {
  expect(said(source({ gelezen: '22-11-2026' }))).toMatchInlineSnapshot(`
    "10:14 [waarde]
      \`bronnen.wmo.gelezen\`: “22-11-2026” is geen bestaande datum.
      → Schrijf jaar-maand-dag, bijvoorbeeld: gelezen: 2026-11-22"
  `);
  expect(said(source({ gelezen: '2026-02-30' }))).toMatchInlineSnapshot(`
    "10:14 [waarde]
      \`bronnen.wmo.gelezen\`: “2026-02-30” is geen bestaande datum.
      → Schrijf jaar-maand-dag, bijvoorbeeld: gelezen: 2026-11-22"
  `);
  expect(said(source({ gelezen: '20261122' }))).toMatchInlineSnapshot(`
    "10:14 [verplicht-of-soort]
      \`bronnen.wmo.gelezen\`: “20261122” is geen bestaande datum.
      → Schrijf jaar-maand-dag, bijvoorbeeld: gelezen: 2026-11-22"
  `);
});
