import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ApiFile } from '../../schemas/api.ts';
import { hsdsSchemas } from '../../schemas/hsds.ts';
import { summaryOf } from '../../src/local-store.ts';
import { checkContent, today } from '../../src/check/check.ts';
import { newestDay } from '../../src/model/content.ts';
import { errorsBy } from '../helpers/json-schema.ts';
import { addresses, dist } from '../helpers/site.ts';

const { documents } = checkContent(process.cwd(), today());
const organisaties = [...documents.all('organisaties')];
const text = (path: string) => readFileSync(join(dist, path), 'utf8');
// biome-ignore lint/suspicious/noExplicitAny: what is in the files is what is tested.
const read = (path: string): any => JSON.parse(text(path));
const filesIn = (folder: string) => readdirSync(join(dist, folder)).filter((file) => file.endsWith('.json'));
const leads = addresses();

const API = [
  ...['index', 'organisaties', 'vragen', 'situaties', 'begrippen'].map((name) => [
    name,
    `api/v1/${name}.json`,
  ]),
  ...filesIn('api/v1/organisaties').map((file) => ['organisatie', `api/v1/organisaties/${file}`]),
  ...filesIn('api/v1/vragen').map((file) => ['vraag', `api/v1/vragen/${file}`]),
] as [ApiFile, string][];

describe('/api/v1/', () => {
  test('there is a file for every organisation and every question', () => {
    expect(filesIn('api/v1/organisaties').toSorted()).toEqual(
      documents
        .ids('organisaties')
        .map((id) => `${id}.json`)
        .toSorted(),
    );
    expect(filesIn('api/v1/vragen').toSorted()).toEqual(
      documents
        .ids('vragen')
        .map((id) => `${id}.json`)
        .toSorted(),
    );
  });

  test('every file fits its schema, says where that schema and the file itself are, and is of one date', () => {
    const date = newestDay({
      organisaties: new Map(organisaties.map(({ id, data }) => [id, data])),
      situaties: new Map([...documents.all('situaties')].map(({ id, data }) => [id, data])),
      begrippen: new Map([...documents.all('begrippen')].map(({ id, data }) => [id, data])),
      vragen: new Map(),
      verwacht: new Map(),
      regios: new Map([...documents.all('regios')].map(({ id, data }) => [id, data])),
      lokaal: new Map([...documents.all('lokaal')].map(({ id, data }) => [id, summaryOf(data)])),
    });
    for (const [kind, path] of API) {
      const file = read(path);
      expect(errorsBy(`api/v1/${kind}`, file), path).toEqual([]);
      expect(file).toMatchObject({
        adres: `/${path}`,
        $schema: `/schema/api/v1/${kind}.json`,
        gegenereerd: date,
      });
      expect(existsSync(join(dist, file.$schema)), path).toBe(true);
    }
  });

  test('every address in the files leads somewhere', () => {
    const broken: string[] = [];
    for (const [, path] of API) {
      for (const [, address = ''] of text(path).matchAll(/"(?:pagina|bestand|adres)":"([^"{]*)"/g))
        if (!leads(address)) broken.push(`${path} → ${address}`);
    }
    expect(broken).toEqual([]);
  });

  test('each answer is what the profile says, and onbekend where it says nothing', () => {
    for (const { id, data } of organisaties) {
      const { antwoorden } = read(`api/v1/organisaties/${id}.json`);
      expect(antwoorden).toHaveLength(documents.ids('vragen').length);
      for (const { vraag, antwoord, bron } of antwoorden) {
        expect(antwoord, `${id} ${vraag}`).toBe(data.kan?.[vraag]?.antwoord ?? 'onbekend');
        expect(bron, `${id} ${vraag}`).toEqual(
          antwoord === 'onbekend' ? undefined : (data.kan?.[vraag]?.bron ?? []),
        );
      }
    }
  });

  test('every source that is cited is in the same file', () => {
    for (const vraag of documents.ids('vragen')) {
      const file = read(`api/v1/vragen/${vraag}.json`);
      for (const { organisatie, bron = [], termijn } of file.antwoorden)
        for (const key of [...bron, ...(termijn?.bron ?? [])])
          expect(file.organisaties[organisatie].bronnen, `${vraag} ${organisatie}`).toHaveProperty([key]);
    }
  });

  test('the table has a row for each answer, leads to the answer on its page, and holds no formula', () => {
    const [header = '', ...rows] = text('api/v1/antwoorden.csv').trimEnd().split('\r\n');
    expect(header.startsWith('\uFEFForganisatie_id;')).toBe(true);
    expect(rows).toHaveLength(organisaties.length * documents.ids('vragen').length);
    expect(rows.filter((row) => !leads(row.slice(row.lastIndexOf(';') + 1)))).toEqual([]);
    expect(rows.flatMap((row) => row.split(';')).filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });
});

describe('/hsds/', () => {
  const HSDS = [
    ...['index', 'services', 'organizations', 'taxonomies', 'taxonomy_terms'].map((name) => [
      name,
      `hsds/${name}.json`,
    ]),
    ...filesIn('hsds/services').map((file) => ['service', `hsds/services/${file}`]),
    ...filesIn('hsds/organizations').map((file) => ['organization', `hsds/organizations/${file}`]),
  ] as [keyof typeof hsdsSchemas, string][];

  test('every file fits its schema and the strict description behind it', () => {
    for (const [kind, path] of HSDS) {
      expect(errorsBy(`hsds/${kind}`, read(path)), path).toEqual([]);
      expect(hsdsSchemas[kind].safeParse(read(path)).error, path).toBeUndefined();
    }
  });

  test('the description of the files names addresses and schemas that exist', () => {
    const { paths } = read('hsds/openapi.json');
    for (const [path, { get }] of Object.entries<{ get: Record<string, never> }>(paths)) {
      if (!path.includes('{')) expect(existsSync(join(dist, 'hsds', path)), path).toBe(true);
      const [, schema = ''] = /"\$ref":"([^"]*)"/.exec(JSON.stringify(get)) ?? [];
      expect(existsSync(join(dist, schema)) && schema !== '', path).toBe(true);
    }
  });

  test('there is a service for each ja and each onder voorwaarden, and no other', () => {
    const possible = organisaties.flatMap(({ data }) =>
      Object.entries(data.kan ?? {})
        .filter(([, { antwoord }]) => antwoord === 'ja' || antwoord === 'voorwaarden')
        .map(([vraag]) => `${data.naam}: ${documents.get('vragen', vraag)?.data.kort}`),
    );
    const services = filesIn('hsds/services').map((file) => read(`hsds/services/${file}`).name);
    expect(services.toSorted()).toEqual(possible.toSorted());
  });

  test('lists and files are about the same things, and every id that is named is there', () => {
    const { contents: services, ...page } = read('hsds/services.json');
    const organizations = read('hsds/organizations.json').contents;
    const terms = new Set(read('hsds/taxonomy_terms.json').contents.map(({ id }: { id: string }) => id));
    expect(page).toEqual({
      total_items: services.length,
      total_pages: 1,
      page_number: 1,
      size: services.length,
      first_page: true,
      last_page: true,
      empty: false,
    });
    const names = (list: { id: string }[]) => list.map(({ id }) => `${id}.json`).toSorted();
    expect(names(services)).toEqual(filesIn('hsds/services').toSorted());
    expect(names(organizations)).toEqual(filesIn('hsds/organizations').toSorted());
    for (const { id, organization_id } of services) {
      const service = read(`hsds/services/${id}.json`);
      expect(service.organization.id).toBe(organization_id);
      expect(existsSync(join(dist, `hsds/organizations/${organization_id}.json`))).toBe(true);
      for (const { taxonomy_term_id } of service.attributes) expect(terms.has(taxonomy_term_id)).toBe(true);
    }
    const nested = organizations.flatMap(
      ({ id }: { id: string }) => read(`hsds/organizations/${id}.json`).services,
    );
    expect(names(nested)).toEqual(names(services));
  });
});
