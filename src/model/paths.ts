/** Every address of the site is made here. */
import type { ProfileSection } from './profile-sections.ts';

export const pathOf = {
  organisatie: (id: string, section?: ProfileSection) =>
    `/organisaties/${id}/${section === undefined ? '' : `#${section}`}`,
  organisaties: '/organisaties/',
  /** All answers of one organisation in full, with the sources of its profile. */
  antwoorden: (id: string) => `/organisaties/${id}/antwoorden/`,
  /** Two partners side by side; each pair has one address. */
  paar: (one: string, other: string) => `/organisaties/${[one, other].toSorted().join('/met/')}/`,
  /** The QR code on the printed card of a profile. */
  code: (id: string) => `/organisaties/${id}/code.svg`,
  /** Several partners at one table; questions come on top of those of the situation. */
  aanTafel: (organisaties: readonly string[] = [], situatie = '', vragen: readonly string[] = []) => {
    const parts = [`o=${organisaties.join(',')}`, `s=${situatie}`, `v=${vragen.join(',')}`];
    const given = parts.filter((part) => part.length > 2);
    return `/aan-tafel/${given.length > 0 ? `?${given.join('&')}` : ''}`;
  },
  vraag: (id: string) => `/wie-kan/${id}/`,
  vragen: '/wie-kan/',
  /** Every question × every organisation, as a table and as a file for a spreadsheet. */
  matrix: '/matrix/',
  matrixCsv: '/matrix.csv',
  onderhoud: '/onderhoud/',
  /** What a profile has open, one by one. */
  onderhoudVan: (organisatie: string) => `/onderhoud/${organisatie}/`,
  situatie: (id: string) => `/situaties/${id}/`,
  regios: '/regios/',
  regio: (id: string) => `/regios/${id}/`,
  /** What organisations in a region answer to a question, where that differs from the whole country. */
  regioVraag: (regio: string, vraag: string) => `/regios/${regio}/#${regionAnchor(vraag)}`,
  /** A local profile; its id is `<regio>/<id>`. */
  lokaal: (id: string) => `/regios/${id}/`,
  begrippen: '/begrippen/',
  openData: '/open-data/',
  begrip: (id: string) => `/begrippen/#${id}`,
  /** One answer in full. */
  antwoord: (organisatie: string, vraag: string) =>
    `/organisaties/${organisatie}/antwoorden/#${answerAnchor(vraag)}`,
  /** The answer of one organisation among those of all others; there for every pair, also where nothing is known yet. */
  antwoordBijVraag: (vraag: string, organisatie: string) => `/wie-kan/${vraag}/#${answerAnchor(organisatie)}`,
  /** One source, by its number, with the answers of a profile or at the end of a situation. */
  bron: (organisatie: string, number: number) =>
    `/organisaties/${organisatie}/antwoorden/#${sourceAnchor(number)}`,
  bronSituatie: (situatie: string, number: number) => `/situaties/${situatie}/#${sourceAnchor(number)}`,
  /** The short answer that search shows. */
  kortAntwoord: (vraag: string) => `/zoeken/antwoord/${vraag}/`,
  zoeken: (query: string) => `/zoeken/?q=${encodeURIComponent(query)}`,
};

/** The edit form of a profile, at one answer where a question is given. */
export const editPath = (organisatie: string, vraag?: string) =>
  `/bewerken/?organisatie=${organisatie}${vraag === undefined ? '' : `#kan.${vraag}`}`;

/** The edit form of a profile, at the field with this path. */
export const editFieldPath = (organisatie: string, pad: readonly (string | number)[]) =>
  `/bewerken/?organisatie=${organisatie}#${pad.join('.')}`;

/** The fragment of a source, where sources are listed. */
export const sourceAnchor = (number: number) => `bron-${number}`;

/** The fragment of a group of answers, on a page that has all groups. */
export const groupAnchor = (group: string) => `groep-${group}`;

/** The fragment of a question on the page of a region. */
export const regionAnchor = (vraag: string) => `vraag-${vraag}`;

/** The fragment of an answer: of a question where one organisation answers, of an organisation where all answer a question. */
export const answerAnchor = (id: string) => `kan-${id}`;

/** The files for machines. */
export const dataPath = {
  api: (name: string) => `/api/v1/${name}`,
  apiOrganisatie: (id: string) => `/api/v1/organisaties/${id}.json`,
  apiVraag: (id: string) => `/api/v1/vragen/${id}.json`,
  apiSchema: (name: string) => `/schema/api/v1/${name}.json`,
  hsds: (name: string) => `/hsds/${name}`,
  hsdsSchema: (name: string) => `/schema/hsds/${name}.json`,
  hsdsProfile: '/open-data/hsds/',
  /** What changed, for who follows the site (Atom). */
  wijzigingen: '/wijzigingen.xml',
  llms: '/llms.txt',
  sitemap: '/sitemap-index.xml',
  /** The same facts as on the page, in Markdown. */
  organisatieMarkdown: (id: string) => `/organisaties/${id}.md`,
  vraagMarkdown: (id: string) => `/wie-kan/${id}.md`,
};

/** The image that goes with a link; the name is that of the page, such as `wie-kan/huisbezoek`. */
export const imagePath = (name: string) => `/beeld/${name}.png`;
