/** An organisation, how to reach it and what it offers. A "kan niet", a "n.v.t." and what is not known are never an offer. */
import type { ContactPoint, Graph, Organization, Service, WebPage } from 'schema-dts';
import { KANAAL_DOELEN } from '../../../schemas/choices.ts';
import type { Kanaal, Organisatie } from '../../../schemas/index.ts';
import { answersOf, type Grouped } from '../../model/answers.ts';
import { pathOf } from '../../model/paths.ts';
import { withoutUnknowns } from '../absent.ts';
import { addressIn, type Edition } from '../edition.ts';
import { type OwnNumbers, ownNumbers } from '../hsds/contact.ts';
import { describeAnswer, describeConditions, describeTrust } from '../hsds/words.ts';
import { graphOf, pageOf } from './graph.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** An organisation by its name; the same wherever it is named. */
export const organisationRef = (edition: Edition, id: string, { naam }: Organisatie) => ({
  '@type': 'Organization' as const,
  // Not the page itself, which is about the organisation.
  '@id': addressIn(edition, `${pathOf.organisatie(id)}#mandaat`),
  name: naam,
});

/** Everything that schema.org has words for. It stands with the answers in full: the short profile must stay light. */
export function organisationJsonLd(edition: Edition, id: string): Graph {
  const profile = profileIn(edition, id);
  const { ja, voorwaarden } = answersOf(edition.content, id);
  const { kern, ookBekendAls, schaal } = profile;
  const contactPoint = contactPoints(ownNumbers(edition.content), id);
  const organisation: Organization = withoutUnknowns({
    ...organisationRef(edition, id, profile),
    description: kern,
    alternateName: ookBekendAls,
    // A regional or local one is not everywhere, and the content does not say where it is.
    areaServed: schaal?.niveau === 'landelijk' ? 'Nederland' : undefined,
    contactPoint: contactPoint.length > 0 ? contactPoint : undefined,
  });
  return graphOf([
    pageAbout(edition, id, profile),
    organisation,
    ...servicesAmong(edition, [...ja, ...voorwaarden], true),
  ]);
}

/** The answers that are an offer, as services. Conditions always come along; `whole` adds all else there is to say of an answer. */
export const servicesAmong = (edition: Edition, answers: Grouped['ja'], whole = false): Service[] =>
  answers.flatMap(({ organisatie: { id, data }, vraag, antwoord }) => {
    if (antwoord?.antwoord !== 'ja' && antwoord?.antwoord !== 'voorwaarden') return [];
    const words = whole ? describeAnswer(edition.content, data, vraag.data, antwoord) : undefined;
    const description = [words, describeConditions(antwoord)].filter(Boolean).join('\n');
    return withoutUnknowns({
      '@type': 'Service' as const,
      '@id': addressIn(edition, pathOf.antwoord(id, vraag.id)),
      name: `${data.naam}: ${vraag.data.kort}`,
      description: description || undefined,
      provider: { '@id': organisationRef(edition, id, data)['@id'] },
    });
  });

function pageAbout(edition: Edition, id: string, profile: Organisatie): WebPage {
  const { beheer } = profile;
  return withoutUnknowns({
    ...pageOf(edition, pathOf.antwoorden(id)),
    '@type': 'WebPage' as const,
    about: { '@id': organisationRef(edition, id, profile)['@id'] },
    dateModified: beheer.bewerkt,
    lastReviewed: beheer.bevestigd?.op,
    creativeWorkStatus: describeTrust(beheer),
  });
}

function contactPoints(numbers: OwnNumbers, id: string): ContactPoint[] {
  return [...(numbers.get(id) ?? [])].map(([telephone, kanalen]) =>
    withoutUnknowns({
      '@type': 'ContactPoint' as const,
      telephone,
      contactType: [...new Set(kanalen.map(({ doel }) => KANAAL_DOELEN[doel]))].join(', '),
      name: kanalen[0]?.naam,
      hoursAvailable: hoursOf(kanalen),
    }),
  );
}

/** Only what is open day and night has times in the content; other hours are words. */
function hoursOf(kanalen: readonly Kanaal[]) {
  if (!kanalen.every(({ wanneer }) => wanneer === 'dag-en-nacht')) return undefined;
  return { '@type': 'OpeningHoursSpecification' as const, dayOfWeek: DAYS, opens: '00:00', closes: '23:59' };
}

function profileIn({ content }: Edition, id: string): Organisatie {
  const profile = content.organisaties.get(id);
  if (!profile) throw new Error(`Onbekende organisatie: ${id}`);
  return profile;
}
