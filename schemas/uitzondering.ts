/** The list of exceptions to the rules about personal data: each covers one text in one file, for at most a year. */
import { z } from 'zod';
import { valuesOf } from './choices.ts';
import { date, demand, explain, text } from './fields.ts';

/** The rules that can have an exception: those about personal data, and no other. */
export const PRIVACY_REGELS = {
  'contact-functioneel': 'Mobiele nummers en e-mailadressen van mensen',
  'geen-namen': 'Namen van mensen',
  'geen-bsn': 'Burgerservicenummers',
  'geen-geboortedatum': 'Geboortedata',
  'geen-zaaknummer': 'Nummers van zaken en dossiers',
  'bevestigd-door-functie': 'Wie een profiel bevestigde',
  'link-zonder-volgcode': 'Volgcodes in links',
} as const;

const CONTENT_FILE = /^content\/[a-z]+\/[a-z0-9-]+\.(?:mdx|yaml)$/;

const uitzondering = z.strictObject({
  bestand: demand(
    text('Bestand', 'Het bestand waarin de tekst staat.', 'content/organisaties/wijkagent.mdx', 120),
    (value) => CONTENT_FILE.test(value),
    'Dit is geen bestand met inhoud, dus deze uitzondering kan nooit gelden.',
    'Schrijf het hele pad, bijvoorbeeld: content/organisaties/wijkagent.mdx',
  ).meta(explain('Bestand', 'Het bestand waarin de tekst staat.', 'content/organisaties/wijkagent.mdx')),
  regel: z
    .enum(valuesOf(PRIVACY_REGELS))
    .meta(explain('Regel', 'De regel die de tekst weigert: het woord tussen [ ] in de melding.', 'geen-bsn')),
  tekst: text('Tekst', 'Precies de tekst die geweigerd wordt, en niets eromheen.', '06-12345678', 200),
  reden: demand(
    text('Reden', 'Waarom dit hier toch mag staan.', 'Dit is het mobiele nummer van de wijkpost zelf.'),
    (value) => value.length >= 20,
    'Deze reden is te kort om later nog te begrijpen.',
    'Schrijf in één zin van wie of wat dit is, en waarom het hier mag staan.',
  ).meta(
    explain('Reden', 'Waarom dit hier toch mag staan.', 'Dit is het mobiele nummer van de wijkpost zelf.'),
  ),
  tot: date('Tot', 'De laatste dag waarop deze uitzondering geldt, hooguit een jaar vooruit.', '2027-05-22'),
});

export const uitzonderingen = z
  .strictObject({
    uitzonderingen: z
      .array(uitzondering)
      .max(200)
      .meta(
        explain(
          'Uitzonderingen',
          'Teksten die een regel over gegevens van mensen weigert, en die toch mogen.',
        ),
      ),
  })
  .meta(
    explain(
      'Privacy-uitzonderingen',
      'Wat ondanks de regels over gegevens van mensen toch mag blijven staan.',
    ),
  );

export type Uitzondering = z.infer<typeof uitzondering>;
