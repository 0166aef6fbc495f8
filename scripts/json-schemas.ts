import { z } from 'zod';
import { apiSchemas } from '../schemas/api.ts';
import { hsdsSchemas } from '../schemas/hsds.ts';
import { collections } from '../schemas/index.ts';

/** The JSON Schemas, path and text: of each content type for editors, and of each kind of file that is published. */
export function jsonSchemas(): [path: string, text: string][] {
  const content = Object.entries(collections).map(([name, { schema }]) => [name, schema] as const);
  return [
    ...schemaFiles('', content, 'input'),
    ...schemaFiles('api/v1/', Object.entries(apiSchemas), 'output'),
    ...schemaFiles('hsds/', Object.entries(hsdsSchemas), 'output'),
  ];
}

function schemaFiles(
  folder: string,
  schemas: readonly (readonly [name: string, schema: z.ZodType])[],
  io: 'input' | 'output',
): [path: string, text: string][] {
  return schemas.map(([name, schema]) => [
    `public/schema/${folder}${name}.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { io, target: 'draft-2020-12' }), null, 2)}\n`,
  ]);
}
