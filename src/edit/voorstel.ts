/** A proposal as text that people can read: written into an issue or a file, and read back from strangers. */
import { Document, isScalar, visit } from 'yaml';
import { z } from 'zod';
import { demand, explain, ID_PATTERN, id } from '../../schemas/fields.ts';
import type { Finding } from '../markdown/problem.ts';
import { validate } from '../markdown/schema-messages.ts';
import { readYaml } from '../markdown/yaml.ts';
import { print } from './canonical.ts';
import type { Voorstel, Wijziging } from './change.ts';
import { isData } from './data.ts';
import { readPad, writePad } from './pad.ts';

/** As much as an issue can hold. */
const MAX_LENGTH = 65_536;

const waarde = (label: string, help: string) =>
  demand(
    z.unknown(),
    isData,
    'Deze waarde kan niet in een profiel staan.',
    'Schrijf tekst, een getal of een lijst.',
  )
    .optional()
    .meta(explain(label, help));

const wijziging = demand(
  z.strictObject({
    pad: demand(
      z.string(),
      (pad) => readPad(pad) !== undefined,
      'Dit pad wijst geen veld aan.',
      'Schrijf het zo: kan.huisbezoek.letOp, misverstanden[1] of tekst › Het eerste contact.',
    ).meta(explain('Pad', 'Welk veld verandert.', 'kan.huisbezoek.letOp')),
    was: waarde('Was', 'Wat er stond. Laat weg als het veld er nog niet was.'),
    wordt: waarde('Wordt', 'Wat er komt te staan. Laat weg als het veld vervalt.'),
  }),
  ({ was, wordt }) => was !== undefined || wordt !== undefined,
  'Hier staat niet wat er was en ook niet wat het wordt, dus er valt niets te wijzigen.',
  'Schrijf `was:`, `wordt:` of allebei.',
).meta(explain('Wijziging', 'Eén veld: wat er stond en wat er komt te staan.'));

const schema = z
  .strictObject({
    profiel: id('Profiel', 'Id van het profiel.', 'veilig-thuis'),
    nieuw: z
      .boolean()
      .optional()
      .meta(explain('Nieuw', 'Of het profiel er nog niet is.', true)),
    basis: demand(
      z.string(),
      (basis) => /^[0-9a-f]{40}$/.test(basis),
      'Dit is niet het kenmerk van een bestand.',
      'Haal deze regel weg.',
    )
      .optional()
      .meta(explain('Basis', 'Kenmerk van het bestand waarop de wijziging is gemaakt.')),
    wijzigingen: z
      .array(wijziging)
      .min(1)
      .max(500)
      .meta(explain('Wijzigingen', 'Wat er verandert, per veld.')),
  })
  .meta(explain('Voorstel', 'Een voorstel om een profiel te wijzigen.'));

/** A proposal as compact YAML. */
export function writeVoorstel({ profiel, nieuw, basis, wijzigingen }: Voorstel): string {
  const document = new Document(
    {
      profiel,
      ...(nieuw && { nieuw }),
      ...(basis !== undefined && { basis }),
      wijzigingen: wijzigingen.map(({ pad, ...rest }) => ({ pad: writePad(pad), ...rest })),
    },
    { schema: 'core', version: '1.2', aliasDuplicateObjects: false },
  );
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && ID_PATTERN.test(String(item.value)));
    },
  });
  return print(document);
}

/** Reads a proposal from text that anyone may have written, or says what is wrong with it and where. */
export function readVoorstel(text: string): { voorstel: Voorstel } | { findings: Finding[] } {
  if (text.length > MAX_LENGTH) return { findings: [tooLong(text.length)] };
  const yaml = readYaml(text);
  if (yaml.findings.length > 0) return { findings: yaml.findings };
  const findings = validate(schema, yaml.data, yaml.locate, yaml.typedAt);
  if (findings.length > 0) return { findings };
  const { wijzigingen, ...rest } = yaml.data as Omit<Voorstel, 'wijzigingen'> & {
    wijzigingen: (Omit<Wijziging, 'pad'> & { pad: string })[];
  };
  return {
    voorstel: {
      ...rest,
      wijzigingen: wijzigingen.map((each) => ({ ...each, pad: readPad(each.pad) ?? [] })),
    },
  };
}

function tooLong(length: number): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'voorstel-te-lang',
    tekst: `Dit voorstel heeft ${length} tekens; boven ${MAX_LENGTH} kan niemand het nog nakijken.`,
    herstel: 'Maak er twee voorstellen van.',
  };
}
