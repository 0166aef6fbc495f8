/** The site itself and its pages about something else than one organisation. */
import type { DataDownload, Graph, Thing, WebPage, WebSite } from 'schema-dts';
import { LICENTIE } from '../../../schemas/api-parts.ts';
import { answersTo } from '../../model/answers.ts';
import { newestDay } from '../../model/content.ts';
import { pathOf } from '../../model/paths.ts';
import { withoutUnknowns } from '../absent.ts';
import { filesIn } from '../api/catalogue.ts';
import { addressIn, type Edition } from '../edition.ts';
import { graphOf, pageOf } from './graph.ts';
import { organisationRef, servicesAmong } from './organisation.ts';

/** The site, and how to search it. */
export function siteJsonLd(edition: Edition): Graph {
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': addressIn(edition, '/'),
    name: 'Kennismaken',
    description: 'Wie kan wat in zorg en veiligheid? Organisaties beschrijven zichzelf voor elkaar.',
    inLanguage: 'nl',
    license: LICENTIE,
    hasPart: { '@id': addressIn(edition, pathOf.openData) },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressIn(edition, '/zoeken/')}?q={zoekvraag}` },
      // Not in schema.org's own list of properties, but how its actions name their input.
      ...{ 'query-input': 'required name=zoekvraag' },
    },
  };
  return graphOf([site]);
}

/** The open data as a set that can be fetched. */
export function datasetJsonLd(edition: Edition): Graph {
  const files: DataDownload[] = filesIn(edition)
    // Only what has one address.
    .filter(({ adres }) => !adres.includes('{'))
    .map(({ adres, soort, omschrijving }) => ({
      '@type': 'DataDownload',
      contentUrl: adres,
      encodingFormat: soort,
      description: omschrijving,
    }));
  return graphOf([
    {
      ...pageOf(edition, pathOf.openData),
      '@type': 'Dataset',
      name: 'Kennismaken: wie kan wat in zorg en veiligheid',
      description:
        'Wat organisaties in zorg en veiligheid kunnen, niet kunnen, nodig hebben en mogen delen. Onbekend is nog niet vastgelegd en nooit een nee.',
      isAccessibleForFree: true,
      dateModified: newestDay(edition.content),
      distribution: files,
    },
  ]);
}

/** A question, and what organisations offer when it is asked: who cannot or is not known to, is not in it. */
export function questionJsonLd(edition: Edition, id: string): Graph {
  const { ja, voorwaarden } = answersTo(edition.content, id);
  const able = [...ja, ...voorwaarden];
  const services = servicesAmong(edition, able);
  const days = able.map(({ organisatie }) => organisatie.data.beheer.bewerkt).toSorted();
  const { vraag, uitleg } = edition.content.vragen.get(id) ?? {};
  const page: WebPage = withoutUnknowns({
    ...pageOf(edition, pathOf.vraag(id)),
    '@type': 'WebPage' as const,
    name: vraag,
    description: uitleg,
    dateModified: days.at(-1),
    mainEntity: {
      '@type': 'ItemList' as const,
      numberOfItems: services.length,
      itemListElement: services.map((item, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        item,
      })),
    },
  });
  return graphOf([page]);
}

/** A situation, and the organisations in it that have a profile. */
export function situationJsonLd(edition: Edition, id: string): Graph {
  const situatie = edition.content.situaties.get(id);
  if (!situatie) throw new Error(`Onbekende situatie: ${id}`);
  const partners = situatie.aanTafel.flatMap(({ organisatie }) => {
    const profile = edition.content.organisaties.get(organisatie);
    return profile ? organisationRef(edition, organisatie, profile) : [];
  });
  const article: Thing = {
    ...pageOf(edition, pathOf.situatie(id)),
    '@type': 'Article',
    headline: situatie.titel,
    description: situatie.kern,
    dateModified: situatie.bewerkt,
    mentions: partners,
  };
  return graphOf([article]);
}

/** All terms with their explanation. */
export function termsJsonLd(edition: Edition): Graph {
  const set = addressIn(edition, pathOf.begrippen);
  return graphOf([
    {
      ...pageOf(edition, pathOf.begrippen),
      '@type': 'DefinedTermSet',
      name: 'Begrippen in zorg en veiligheid',
      hasDefinedTerm: [...edition.content.begrippen].map(([id, { term, voluit, uitleg }]) =>
        withoutUnknowns({
          '@type': 'DefinedTerm' as const,
          '@id': addressIn(edition, pathOf.begrip(id)),
          name: term,
          alternateName: voluit,
          description: uitleg,
          inDefinedTermSet: { '@id': set },
        }),
      ),
    },
  ]);
}
