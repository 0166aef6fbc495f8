/** Judges data by the JSON Schemas that are published under /schema/, as strictly as ajv can. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { root } from './content.ts';

// A published schema may say of one value what kind it is in several places (a choice of shapes), which is no mistake.
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** What is wrong with data by the schema of this name, such as `api/v1/vraag`; empty when nothing is. */
export function errorsBy(name: string, data: unknown): string[] {
  const judge =
    compiled.get(name) ??
    ajv.compile(JSON.parse(readFileSync(join(root, 'public/schema', `${name}.json`), 'utf8')));
  compiled.set(name, judge);
  // As it goes over the line.
  if (judge(JSON.parse(JSON.stringify(data)))) return [];
  return (judge.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
