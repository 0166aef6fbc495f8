import { describe, expect, test } from 'vitest';
import { hsdsSchemas } from '../../schemas/hsds.ts';
import {
  organizationsById,
  organizationsFile,
  rootFile,
  servicesById,
  servicesFile,
  workshopOf,
} from '../../src/exports/hsds/files.ts';
import { hsdsId, uuid5 } from '../../src/exports/hsds/ids.ts';
import { openApiFile } from '../../src/exports/hsds/openapi.ts';
import { taxonomiesFile, termsFile } from '../../src/exports/hsds/taxonomies.ts';
import type { Organisatie } from '../../schemas/index.ts';
import { editionOf, volledig } from '../helpers/edition.ts';
import { errorsBy } from '../helpers/json-schema.ts';
import { profile } from '../helpers/profiles.ts';

const edition = editionOf();
const shop = workshopOf(edition);
const serviceFor = (organisaties: Record<string, Organisatie>, id: string, vraag: string, address?: string) =>
  servicesById(workshopOf(editionOf(organisaties, address))).get(hsdsId('service', id, vraag));
const kanaal = {
  doel: 'melding',
  soort: 'telefoon',
  waarde: '088-123 4567',
  wanneer: 'dag-en-nacht',
} as const;

test.for([undefined, 'https://gids.voorbeeld.nl'])(
  'every file fits its schema; address of the site: %s',
  (address) => {
    const published = editionOf({}, address);
    const made = workshopOf(published);
    const files = {
      index: [rootFile(published)],
      services: [servicesFile(made)],
      service: [...servicesById(made).values()],
      organizations: [organizationsFile(published)],
      organization: [...organizationsById(made).values()],
      taxonomies: [taxonomiesFile(published)],
      taxonomy_terms: [termsFile(published)],
    };
    for (const [name, all] of Object.entries(files)) {
      expect(all.length).toBeGreaterThan(0);
      for (const file of all) {
        expect(errorsBy(`hsds/${name}`, file), name).toEqual([]);
        // Stricter than a JSON Schema can be: addresses and ids.
        expect(hsdsSchemas[name as keyof typeof hsdsSchemas].safeParse(file).error, name).toBeUndefined();
      }
    }
  },
);

test('a field that the description does not know is refused', () => {
  const [service] = servicesById(shop).values();
  expect(errorsBy('hsds/service', { ...service, nee: 'kan niet' })).not.toEqual([]);
});

describe('only what can be done is a service', () => {
  test('one for each ja and each onder voorwaarden, and none for nee, nvt or unknown', () => {
    expect([...servicesById(shop).keys()]).toEqual([
      hsdsId('service', 'volledig', 'sleutel-0'),
      hsdsId('service', 'volledig', 'sleutel-1'),
    ]);
    expect(organizationsById(shop).get(hsdsId('organization', 'leeg'))?.services).toEqual([]);
  });

  test('no term stands for a refusal or for what is unknown', () => {
    const names = termsFile(edition).contents.map(({ name, code }) => `${code} ${name}`);
    expect(names.filter((name) => /\b(?:nee|niet|nvt|onbekend)\b/i.test(name))).toEqual([]);
  });

  test('conditions are words and terms, on the short list as well; a plain ja has none', () => {
    const service = serviceFor({}, 'volledig', 'sleutel-1');
    expect(service?.eligibility_description).toBe(
      'Alleen onder voorwaarden:\n- Na een melding: Alleen na een melding.',
    );
    expect(service?.attributes.map(({ link_type, value }) => [link_type, value])).toContainEqual([
      'eligibility',
      'Alleen na een melding.',
    ]);
    expect(servicesFile(shop).contents[1]?.eligibility_description).toBe(service?.eligibility_description);
    expect(serviceFor({}, 'volledig', 'sleutel-0')?.eligibility_description).toBeUndefined();
  });
});

describe('trust travels along', () => {
  const kan = { open: { antwoord: 'ja' } } as const;

  test('assured only when the organisation confirmed it', () => {
    expect(volledig.beheer.status).toBe('bevestigd');
    expect(serviceFor({}, 'volledig', 'sleutel-0')?.assured_date).toBe(volledig.beheer.bevestigd?.op);
    const unconfirmed = serviceFor({ een: profile({ kan }) }, 'een', 'open');
    expect(unconfirmed).not.toHaveProperty('assured_date');
    expect(unconfirmed?.description).toContain(
      'Geschreven door de redactie; nog niet bevestigd door de organisatie zelf.',
    );
    expect(unconfirmed?.description).toContain('Opnieuw bekijken voor 1 juli 2026.');
    expect(unconfirmed?.description).toContain('Rust op vakkennis, nog te bevestigen.');
    expect(unconfirmed?.last_modified).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('numbers', () => {
  const withChannels = (naam: string, ...kanalen: object[]) =>
    profile({
      naam,
      inschakelen: { kanalen } as Organisatie['inschakelen'],
      kan: { open: { antwoord: 'ja' } },
    });
  const numbersOf = (organisaties: Record<string, Organisatie>, id: string) =>
    organizationsById(workshopOf(editionOf(organisaties)))
      .get(hsdsId('organization', id))
      ?.phones?.map(({ number }) => number);

  test('an own number is a phone, on the service too', () => {
    const een = withChannels('Een', kanaal, { ...kanaal, doel: 'advies' });
    expect(numbersOf({ een }, 'een')).toEqual(['088-123 4567']);
    const [phone] = serviceFor({ een }, 'een', 'open')?.phones ?? [];
    expect(phone?.description).toBe('Melden; Advies vragen: (dag en nacht, alle dagen).');
  });

  test('what is for direct danger never is, but stays in the words', () => {
    const een = withChannels('Een', { ...kanaal, doel: 'acuut', waarde: '112' });
    expect(numbersOf({ een }, 'een')).toBeUndefined();
    expect(serviceFor({ een }, 'een', 'open')?.application_process).toContain('Direct gevaar: 112');
  });

  test('a number that several profiles name belongs to the one whose name it bears', () => {
    const een = withChannels('Een', { ...kanaal, naam: 'Landelijk nummer Een' });
    const twee = withChannels('Twee', { ...kanaal, naam: 'Een' });
    expect(numbersOf({ een, twee }, 'een')).toEqual(['088-123 4567']);
    expect(numbersOf({ een, twee }, 'twee')).toBeUndefined();
  });

  test('a line that is open day and night has hours; any other has none, and neither has a service', () => {
    const places = (wanneer: string) =>
      organizationsById(workshopOf(editionOf({ een: withChannels('Een', { ...kanaal, wanneer }) }))).get(
        hsdsId('organization', 'een'),
      )?.locations;
    expect(places('dag-en-nacht')?.[0]?.schedules[0]).toMatchObject({ freq: 'WEEKLY', opens_at: '00:00' });
    for (const wanneer of ['kantoortijd', 'ruimer', 'verschilt'])
      expect(places(wanneer), wanneer).toBeUndefined();
    const een = withChannels('Een', kanaal);
    expect(serviceFor({ een }, 'een', 'open')).not.toHaveProperty('schedules');
  });
});

test('a regional or local organisation is not said to be everywhere', () => {
  const areaOf = (niveau: 'landelijk' | 'regionaal') =>
    serviceFor({ een: profile({ schaal: { niveau }, kan: { open: { antwoord: 'ja' } } }) }, 'een', 'open')
      ?.service_areas?.[0]?.name;
  expect(areaOf('landelijk')).toBe('Nederland');
  expect(areaOf('regionaal')).toBe('Regionaal; verschilt per plaats in Nederland');
});

describe('ids', () => {
  test('are UUIDs of version 5 as the standard makes them', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuid5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('never change: whoever stored one finds the same thing again', () => {
    expect(hsdsId('organization', 'veilig-thuis')).toBe('dc7b2978-1141-5c85-83f6-35fc4d6c4316');
    expect(hsdsId('service', 'veilig-thuis', 'huisbezoek')).toBe('e3ca2cca-0da9-539f-945b-d9de716e7a48');
  });

  test('are each of one thing, and every id that is named is there', () => {
    const organizations = [...organizationsById(shop).values()];
    const services = organizations.flatMap((organization) => organization.services);
    const attributes = [...services, ...organizations].flatMap((each) => each.attributes);
    const ids = [...organizations, ...services, ...attributes, ...termsFile(edition).contents].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    for (const { link_id, taxonomy_term_id } of attributes) {
      expect(known.has(link_id)).toBe(true);
      expect(known.has(taxonomy_term_id)).toBe(true);
    }
    for (const { parent_id } of termsFile(edition).contents)
      if (parent_id) expect(known.has(parent_id)).toBe(true);
  });
});

test('without an address of its own the site gives none, rather than a made-up one', () => {
  expect(rootFile(edition)).not.toHaveProperty('profile');
  expect(serviceFor({}, 'volledig', 'sleutel-0')).not.toHaveProperty('url');
  expect(serviceFor({}, 'volledig', 'sleutel-0', 'https://gids.voorbeeld.nl')?.url).toContain(
    'https://gids.voorbeeld.nl/organisaties/volledig/',
  );
});

test('the OpenAPI description names each kind of file, with its schema', () => {
  const { paths, servers } = openApiFile(editionOf({}, 'https://gids.voorbeeld.nl'));
  expect(servers).toEqual([{ url: 'https://gids.voorbeeld.nl/hsds' }]);
  expect(Object.keys(paths)).toContain('/services/{id}.json');
  const named = [...JSON.stringify(openApiFile(edition)).matchAll(/"\$ref":"\/schema\/hsds\/(\w+)\.json"/g)];
  expect(named.map(([, kind]) => kind)).toEqual(Object.keys(hsdsSchemas));
});
