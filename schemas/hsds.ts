/**
 * The parts of the Human Services Data Specification 3.1 that this site publishes under /hsds/, stricter than the
 * specification: a field that is not named here may not occur. https://docs.openreferral.org/en/latest/hsds/schema_reference.html
 */
import { z } from 'zod';

const uuid = z.uuid({ version: 'v5' });
const text = z.string().min(1);
const uri = z.url({ protocol: /^https?$/ });
const day = z.iso.date();

const taxonomy = z.strictObject({
  id: uuid,
  name: text,
  description: text,
  uri: uri.optional(),
  version: text,
});

const taxonomyTerm = z.strictObject({
  id: uuid,
  code: text,
  name: text,
  description: text,
  parent_id: uuid.optional(),
  taxonomy: text,
  taxonomy_id: uuid,
  language: z.literal('nl'),
  term_uri: uri.optional(),
});

const attribute = z.strictObject({
  id: uuid,
  link_id: uuid,
  link_entity: z.enum(['service', 'organization']),
  link_type: text,
  taxonomy_term_id: uuid,
  taxonomy_term: taxonomyTerm,
  value: text.optional(),
  label: text,
});

const phone = z.strictObject({
  id: uuid,
  organization_id: uuid,
  number: text,
  type: z.literal('voice'),
  description: text,
});

const website = z.strictObject({ id: uuid, organization_id: uuid, label: text, url: uri });

const schedule = z.strictObject({
  id: uuid,
  location_id: uuid,
  freq: z.literal('WEEKLY'),
  byday: z.literal('MO,TU,WE,TH,FR,SA,SU'),
  opens_at: z.literal('00:00'),
  closes_at: z.literal('23:59'),
  description: text,
});

const location = z.strictObject({
  id: uuid,
  organization_id: uuid,
  location_type: z.literal('virtual'),
  name: text,
  phones: z.array(phone).min(1),
  schedules: z.array(schedule).min(1),
});

const serviceArea = z.strictObject({ id: uuid, service_id: uuid, name: text, description: text.optional() });
const requiredDocument = z.strictObject({ id: uuid, service_id: uuid, document: text });

const organizationFields = {
  id: uuid,
  name: text,
  alternate_name: text.optional(),
  description: text,
};

const organizationItem = z.strictObject(organizationFields);

const serviceFields = {
  id: uuid,
  organization_id: uuid,
  name: text,
  description: text,
  url: uri.optional(),
  status: z.literal('active'),
  eligibility_description: text.optional(),
  assured_date: day.optional(),
  last_modified: z.iso.datetime({ precision: 3 }),
};

const serviceOfOrganization = z.strictObject({
  ...serviceFields,
  application_process: text.optional(),
  phones: z.array(phone).min(1).optional(),
  service_areas: z.array(serviceArea).min(1).optional(),
  required_documents: z.array(requiredDocument).min(1).optional(),
  attributes: z.array(attribute).min(1),
});

/** A page of a list, as the HSDS API has it. */
const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    total_items: z.int().min(0),
    total_pages: z.int().min(1),
    page_number: z.int().min(1),
    size: z.int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });

/** The shape of each kind of file, by the name of its schema under /schema/hsds/. */
export const hsdsSchemas = {
  index: z.strictObject({
    version: z.literal('3.1'),
    profile: uri.optional(),
    openapi_url: uri.optional(),
    description: text,
    publisher: z.strictObject({ name: text, website: uri.optional() }),
  }),
  services: page(z.strictObject({ ...serviceFields, organization: organizationItem })),
  service: serviceOfOrganization.extend({ organization: organizationItem }),
  organizations: page(organizationItem),
  organization: z.strictObject({
    ...organizationFields,
    phones: z.array(phone).min(1).optional(),
    additional_websites: z.array(website).min(1).optional(),
    locations: z.array(location).min(1).optional(),
    services: z.array(serviceOfOrganization),
    attributes: z.array(attribute).min(1),
  }),
  taxonomies: page(taxonomy),
  taxonomy_terms: page(taxonomyTerm),
} as const;

export type Taxonomy = z.infer<typeof taxonomy>;
export type TaxonomyTerm = z.infer<typeof taxonomyTerm>;
export type Attribute = z.infer<typeof attribute>;
export type Phone = z.infer<typeof phone>;
export type Website = z.infer<typeof website>;
export type Location = z.infer<typeof location>;
export type Service = z.infer<typeof serviceOfOrganization>;
export type Organization = z.infer<typeof hsdsSchemas.organization>;
export type OrganizationItem = z.infer<typeof organizationItem>;
