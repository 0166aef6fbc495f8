import { z } from 'zod';
import { type Collection, collections } from '../schemas/index.ts';

/** The JSON Schema of each content type, for editors: path and text. */
export function jsonSchemas(): [path: string, text: string][] {
  return (Object.keys(collections) as Collection[]).map((name) => {
    const schema = z.toJSONSchema(collections[name].schema, { io: 'input', target: 'draft-2020-12' });
    return [`public/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
}
