/** Every address of the site is made here. */
export const pathOf = {
  organisatie: (id: string) => `/organisaties/${id}/`,
  /** All answers of one organisation in full, with the sources of its profile. */
  antwoorden: (id: string) => `/organisaties/${id}/antwoorden/`,
  /** Two partners side by side; each pair has one address. */
  paar: (one: string, other: string) => `/organisaties/${[one, other].toSorted().join('/met/')}/`,
  /** The QR code on the printed card of a profile. */
  code: (id: string) => `/organisaties/${id}/code.svg`,
  vraag: (id: string) => `/wie-kan/${id}/`,
  vragen: '/wie-kan/',
  situatie: (id: string) => `/situaties/${id}/`,
  begrip: (id: string) => `/begrippen/#${id}`,
  /** One answer in full. */
  antwoord: (organisatie: string, vraag: string) =>
    `/organisaties/${organisatie}/antwoorden/#${answerAnchor(vraag)}`,
  /** The short answer that search shows. */
  kortAntwoord: (vraag: string) => `/zoeken/antwoord/${vraag}/`,
  zoeken: (query: string) => `/zoeken/?q=${encodeURIComponent(query)}`,
};

/** The edit form of a profile, at one answer where a question is given. */
export const editPath = (organisatie: string, vraag?: string) =>
  `/bewerken/?organisatie=${organisatie}${vraag === undefined ? '' : `#kan.${vraag}`}`;

/** The fragment of a group of answers, on a page that has all groups. */
export const groupAnchor = (group: string) => `groep-${group}`;

/** The fragment of an answer, on a profile and on the page with its answers in full. */
export const answerAnchor = (vraag: string) => `kan-${vraag}`;

/** The files for machines. */
export const dataPath = {
  api: (name: string) => `/api/v1/${name}`,
  apiOrganisatie: (id: string) => `/api/v1/organisaties/${id}.json`,
  apiVraag: (id: string) => `/api/v1/vragen/${id}.json`,
  apiSchema: (name: string) => `/schema/api/v1/${name}.json`,
  hsds: (name: string) => `/hsds/${name}`,
  hsdsSchema: (name: string) => `/schema/hsds/${name}.json`,
  hsdsProfile: '/open-data/hsds/',
};
