/** The files under /hsds/. */
import type { Organization, OrganizationItem } from '../../../schemas/hsds.ts';
import type { Organisatie } from '../../../schemas/index.ts';
import { dataPath } from '../../model/paths.ts';
import { withoutUnknowns } from '../absent.ts';
import type { Edition } from '../edition.ts';
import { attributeOf } from './attributes.ts';
import { hsdsId } from './ids.ts';
import { onePage } from './page.ts';
import { locationsOf, ownNumbers, phonesOf, websitesOf } from './contact.ts';
import { servicesOf, type Workshop } from './services.ts';
import { termsById } from './taxonomies.ts';
import { describeTrust } from './words.ts';

/** Everything the files are made from. */
export const workshopOf = (edition: Edition): Workshop => ({
  edition,
  numbers: ownNumbers(edition.content),
  terms: termsById(edition),
});

/** What this is, and by which profile of HSDS. */
export function rootFile({ site }: Edition) {
  return withoutUnknowns({
    version: '3.1',
    profile: site && new URL(dataPath.hsdsProfile, site).href,
    openapi_url: site && new URL(dataPath.hsds('openapi.json'), site).href,
    description:
      'Kennismaken: wie kan wat in zorg en veiligheid. Wat niet kan of onbekend is, staat hier niet in.',
    publisher: withoutUnknowns({ name: 'Kennismaken', website: site?.href }),
  });
}

/**
 * Every organisation, by the id of its file: whole, with its services. That one file is all a local organisation would
 * need; only the national ones also have a file for each service, because the HSDS API asks for those.
 */
export function organizationsById(workshop: Workshop): Map<string, Organization> {
  return new Map(
    [...workshop.edition.content.organisaties].map(([id, profile]) => {
      const organization = organizationOf(workshop, id, profile);
      return [organization.id, organization];
    }),
  );
}

/** The list of organisations. */
export function organizationsFile({ content }: Edition) {
  return onePage([...content.organisaties].map(([id, profile]) => itemOf(id, profile)));
}

/** Every service, by the id of its file, with its organisation. */
export function servicesById(workshop: Workshop) {
  return new Map(
    [...workshop.edition.content.organisaties].flatMap(([id, profile]) =>
      servicesOf(workshop, id).map((service) => [
        service.id,
        { ...service, organization: itemOf(id, profile) },
      ]),
    ),
  );
}

/** The list of services, without what takes much room. */
export function servicesFile(workshop: Workshop) {
  return onePage(
    [...servicesById(workshop).values()].map(
      ({ application_process, phones, service_areas, required_documents, attributes, ...brief }) => brief,
    ),
  );
}

function organizationOf(workshop: Workshop, id: string, profile: Organisatie): Organization {
  const item = itemOf(id, profile);
  const phones = phonesOf(workshop.numbers, id);
  const websites = websitesOf(id, profile);
  const locations = locationsOf(workshop.numbers, id);
  return {
    ...item,
    ...withoutUnknowns({
      phones: phones.length > 0 ? phones : undefined,
      additional_websites: websites.length > 0 ? websites : undefined,
      locations: locations.length > 0 ? locations : undefined,
    }),
    services: servicesOf(workshop, id),
    attributes: [attributeOf(workshop.terms, 'organization', item.id, 'themas', profile.thema)],
  };
}

function itemOf(id: string, { naam, kern, ookBekendAls, beheer }: Organisatie): OrganizationItem {
  return withoutUnknowns({
    id: hsdsId('organization', id),
    name: naam,
    alternate_name: ookBekendAls?.join('; '),
    description: `${kern}\n${describeTrust(beheer)}`,
  });
}
