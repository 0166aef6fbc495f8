/** Every address of the site is made here. */
export const pathOf = {
  organisatie: (id: string) => `/organisaties/${id}/`,
  /** Two partners side by side; each pair has one address. */
  paar: (one: string, other: string) => `/organisaties/${[one, other].toSorted().join('/met/')}/`,
  vraag: (id: string) => `/wie-kan/${id}/`,
  vragen: '/wie-kan/',
  /** Every question × every organisation, as a table and as a file for a spreadsheet. */
  matrix: '/matrix/',
  matrixCsv: '/matrix.csv',
  onderhoud: '/onderhoud/',
  /** What a profile has open, one by one. */
  onderhoudVan: (organisatie: string) => `/onderhoud/${organisatie}/`,
  situatie: (id: string) => `/situaties/${id}/`,
  begrip: (id: string) => `/begrippen/#${id}`,
  /** One answer on a profile page. */
  antwoord: (organisatie: string, vraag: string) => `/organisaties/${organisatie}/#${answerAnchor(vraag)}`,
  /** The answer of one organisation among those of all others; there for every pair, also where nothing is known yet. */
  antwoordBijVraag: (vraag: string, organisatie: string) => `/wie-kan/${vraag}/#${answerAnchor(organisatie)}`,
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

/** The fragment of an answer: of a question on a profile page, of an organisation on the page of a question. */
export const answerAnchor = (id: string) => `kan-${id}`;
