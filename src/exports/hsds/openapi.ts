/** Which files there are under /hsds/, for readers and, as OpenAPI, for machines. */
import { LICENTIE } from '../../../schemas/api-parts.ts';
import type { hsdsSchemas } from '../../../schemas/hsds.ts';
import { dataPath } from '../../model/paths.ts';
import { addressIn, type Edition } from '../edition.ts';

/** Each kind of file: its address below /hsds/ and what it holds. */
export const HSDS_FILES: Record<keyof typeof hsdsSchemas, { name: string; words: string }> = {
  index: { name: 'index.json', words: 'De ingang: versie, profiel en uitgever.' },
  services: { name: 'services.json', words: 'Alle diensten, in het kort.' },
  service: { name: 'services/{id}.json', words: 'Eén dienst, helemaal.' },
  organizations: { name: 'organizations.json', words: 'Alle organisaties, in het kort.' },
  organization: { name: 'organizations/{id}.json', words: 'Eén organisatie, met al haar diensten.' },
  taxonomies: {
    name: 'taxonomies.json',
    words: 'De woordenlijsten: vragen, antwoorden, voorwaarden en thema’s.',
  },
  taxonomy_terms: { name: 'taxonomy_terms.json', words: 'Alle termen in die lijsten.' },
};

/** The description of these files that the HSDS API asks for. */
export function openApiFile(edition: Edition) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kennismaken volgens HSDS 3.1',
      version: '1.0.0',
      description: 'Vaste bestanden: zoekvragen in het adres hebben geen gevolg.',
      license: { name: 'CC BY 4.0', url: LICENTIE },
    },
    servers: [{ url: addressIn(edition, dataPath.hsds('')).replace(/\/$/, '') }],
    paths: Object.fromEntries(
      Object.entries(HSDS_FILES).map(([kind, { name, words }]) => [
        `/${name}`,
        {
          ...(name.includes('{id}') ? { parameters: [ID] } : {}),
          get: {
            operationId: kind,
            summary: words,
            responses: {
              200: {
                description: words,
                content: { 'application/json': { schema: schemaOf(edition, kind) } },
              },
            },
          },
        },
      ]),
    ),
  };
}

const ID = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Een id uit de lijst.',
  schema: { type: 'string', format: 'uuid' },
};

const schemaOf = (edition: Edition, kind: string) => ({
  $ref: addressIn(edition, dataPath.hsdsSchema(kind)),
});
