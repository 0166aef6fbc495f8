/** What organisations can do, as services: one for each "ja" and each "onder voorwaarden", and for nothing else. */
import { SCHALEN } from '../../../schemas/choices.ts';
import type { Attribute, Service, TaxonomyTerm } from '../../../schemas/hsds.ts';
import type { Organisatie, Vraag } from '../../../schemas/index.ts';
import { answersOf } from '../../model/answers.ts';
import { pathOf } from '../../model/paths.ts';
import { withoutUnknowns } from '../absent.ts';
import type { Edition } from '../edition.ts';
import { attributeOf } from './attributes.ts';
import { hsdsId } from './ids.ts';
import { type OwnNumbers, phonesOf } from './contact.ts';
import { type Possible, describeAnswer, describeConditions, describeEngagement } from './words.ts';

/** What all services are made from, worked out once. */
export interface Workshop {
  edition: Edition;
  numbers: OwnNumbers;
  terms: ReadonlyMap<string, TaxonomyTerm>;
}

/** The services of an organisation, questions in reading order. */
export function servicesOf(workshop: Workshop, organisatie: string): Service[] {
  const { ja, voorwaarden } = answersOf(workshop.edition.content, organisatie);
  return [...ja, ...voorwaarden].flatMap(({ organisatie: { id, data }, vraag, antwoord }) =>
    antwoord?.antwoord === 'ja' || antwoord?.antwoord === 'voorwaarden'
      ? serviceOf(workshop, id, data, vraag, antwoord)
      : [],
  );
}

function serviceOf(
  { edition, numbers, terms }: Workshop,
  organisatie: string,
  profile: Organisatie,
  { id: vraag, data }: { id: string; data: Vraag },
  given: Possible,
): Service {
  const id = hsdsId('service', organisatie, vraag);
  const phones = phonesOf(numbers, organisatie);
  const documents = profile.inschakelen?.klaarleggen ?? [];
  return {
    ...withoutUnknowns({
      id,
      organization_id: hsdsId('organization', organisatie),
      name: `${profile.naam}: ${data.kort}`,
      description: describeAnswer(edition.content, profile, data, given),
      url: edition.site && new URL(pathOf.antwoord(organisatie, vraag), edition.site).href,
      status: 'active' as const,
      eligibility_description: describeConditions(given),
      assured_date: profile.beheer.bevestigd?.op,
      // The content holds days; the specification wants a time as well.
      last_modified: `${profile.beheer.bewerkt}T00:00:00.000Z`,
      application_process: describeEngagement(profile),
      phones: phones.length > 0 ? phones : undefined,
      service_areas: profile.schaal && [areaOf(id, profile.schaal)],
      required_documents:
        documents.length > 0
          ? documents.map(({ tekst }, index) => ({
              id: hsdsId('required_document', organisatie, vraag, String(index)),
              service_id: id,
              document: tekst,
            }))
          : undefined,
    }),
    attributes: attributesOf(terms, id, vraag, given),
  };
}

/** Where an organisation works. A regional or local one is not everywhere, and the content does not say where it is. */
function areaOf(service: string, { niveau, toelichting }: NonNullable<Organisatie['schaal']>) {
  return withoutUnknowns({
    id: hsdsId('service_area', service),
    service_id: service,
    name: niveau === 'landelijk' ? 'Nederland' : `${SCHALEN[niveau]}; verschilt per plaats in Nederland`,
    description: toelichting,
  });
}

function attributesOf(terms: Workshop['terms'], id: string, vraag: string, given: Possible): Attribute[] {
  const conditions = given.antwoord === 'voorwaarden' ? given.voorwaarden : [];
  return [
    attributeOf(terms, 'service', id, 'vragen', vraag),
    attributeOf(terms, 'service', id, 'antwoorden', given.antwoord),
    ...conditions.map(({ soort, tekst }, index) => ({
      ...attributeOf(terms, 'service', id, 'voorwaarden', soort),
      id: hsdsId('attribute', id, 'voorwaarden', String(index)),
      value: tekst,
    })),
  ];
}
