/** The hostile inputs that may be a profile, as files that also pass the rules over all files together. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { collections } from '../../schemas/index.ts';
import { readDocument } from '../../src/markdown/document.ts';
import { completeDocument, fieldsIn, valueAt, withValue } from '../helpers/schemas.ts';
import { unwrap } from '../../schemas/walk.ts';
import { z } from 'zod';
import { inputs } from './inputs.ts';

/** Headings that every profile must have; they come first, so that nothing can swallow them. */
const REQUIRED = '\n## Het eerste contact\n\nBel.\n\n## Als zij het anders zien\n\nBel weer.\n\n';

/** A profile about nothing in particular, to compare the pages of the others with. */
export const NEUTRAL = 'neutraal';
/** A profile with every field filled in, and the same one with an attack in every field that takes it. */
export const COMPLETE = 'volledig';
export const HOSTILE_FIELDS = 'volledig-kwaad';

/** What is put in every field, as much of it as fits: it closes text, attribute and element. */
const ATTACK = `"'></a><img src=x onerror=globalThis.__xss=1>`;

/** Writes a file for every input that the reader accepts; gives the names of the inputs by the id of their profile. */
export function writeInert(folder: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [index, { name, collection, bytes }] of inputs.entries()) {
    if (collection !== 'organisaties' || !readDocument(collection, 'x', 'x', bytes).document) continue;
    const text = new TextDecoder().decode(bytes).replace(/\n---\r?\n/, `$&${REQUIRED}`);
    const id = `kwaad-${index}`;
    if (!readDocument(collection, id, id, new TextEncoder().encode(text)).document) continue;
    writeFileSync(join(folder, `${id}.mdx`), text);
    names.set(id, name);
  }
  writeFileSync(join(folder, `${NEUTRAL}.mdx`), toFile(neutral()));
  const can = { antwoord: 'ja' };
  const answers = { kan: { behandelen: can, huisbezoek: can, 'advies-geven': can } };
  writeFileSync(join(folder, 'collega.mdx'), toFile({ ...neutral(), ...answers }));
  writeFileSync(join(folder, `${COMPLETE}.mdx`), toFile(complete()));
  writeFileSync(join(folder, `${HOSTILE_FIELDS}.mdx`), toFile(attacked(complete())));
  return names;
}

const neutral = () => ({
  naam: 'Voorbeeld',
  kern: 'Een profiel voor een test.',
  thema: 'hulp-en-opvang',
  beheer: { status: 'redactie', bewerkt: '2026-11-22', herzien: '2027-05-22' },
});

/** Every field of a profile with its example, pointing only at what the test content holds. */
function complete(): unknown {
  const { kan, ...rest } = completeDocument('organisaties') as { kan: Record<string, unknown> };
  const answers = Object.values(kan);
  const text = JSON.stringify({
    ...rest,
    kan: { behandelen: answers[0], huisbezoek: answers[1], 'advies-geven': answers[2] },
  });
  return JSON.parse(
    text
      .replaceAll('"krijgt-van"', '"zit-aan-tafel-met"')
      .replaceAll(/"(?:wijkagent|jeugd-ggz|ggz-fact)"/g, '"collega"')
      .replaceAll('"sleutel-0"', '"wmo-4"'),
  );
}

/** The same data with the attack in every text field that takes it, alone or behind the words that stood there. */
function attacked(data: unknown, attack = ATTACK): unknown {
  const { schema } = collections.organisaties;
  const changed = fieldsIn(schema, data).reduce((all, { path, schema: field }) => {
    if (!(unwrap(field) instanceof z.ZodString)) return all;
    const attempts = [attack, `${valueAt(data, path)} ${attack}`, attack.slice(0, 40)];
    const fitting = attempts.find((each) => field.safeParse(each).success);
    return fitting === undefined ? all : withValue(all, path, fitting);
  }, data);
  // What a group refuses as a whole, such as a telephone number that is none, goes back to what it was.
  const refused = schema.safeParse(changed).error?.issues ?? [];
  return refused.reduce((all, { path }) => withValue(all, path, valueAt(data, path)), changed);
}

/** Every text between quotes, for a telephone number must be. */
const toFile = (data: unknown) =>
  `---\n${stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0, aliasDuplicateObjects: false })}---\n${REQUIRED}`;
