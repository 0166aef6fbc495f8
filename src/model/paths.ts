/** Every address of the site is made here. */
export const pathOf = {
  organisatie: (id: string) => `/organisaties/${id}/`,
  /** Two partners side by side; each pair has one address. */
  paar: (one: string, other: string) => `/organisaties/${[one, other].toSorted().join('/met/')}/`,
  /** Several partners at one table; questions come on top of those of the situation. */
  aanTafel: (organisaties: readonly string[] = [], situatie = '', vragen: readonly string[] = []) => {
    const parts = [`o=${organisaties.join(',')}`, `s=${situatie}`, `v=${vragen.join(',')}`];
    const given = parts.filter((part) => part.length > 2);
    return `/aan-tafel/${given.length > 0 ? `?${given.join('&')}` : ''}`;
  },
  vraag: (id: string) => `/wie-kan/${id}/`,
  vragen: '/wie-kan/',
  situatie: (id: string) => `/situaties/${id}/`,
  begrip: (id: string) => `/begrippen/#${id}`,
  /** One answer on a profile page. */
  antwoord: (organisatie: string, vraag: string) => `/organisaties/${organisatie}/#${answerAnchor(vraag)}`,
  /** One source, at the end of a profile or of a situation. */
  bron: (organisatie: string, sleutel: string) => `/organisaties/${organisatie}/#bron-${sleutel}`,
  bronSituatie: (situatie: string, sleutel: string) => `/situaties/${situatie}/#bron-${sleutel}`,
  /** The short answer that search shows. */
  kortAntwoord: (vraag: string) => `/zoeken/antwoord/${vraag}/`,
  zoeken: (query: string) => `/zoeken/?q=${encodeURIComponent(query)}`,
};

/** The edit form of a profile, at one answer where a question is given. */
export const editPath = (organisatie: string, vraag?: string) =>
  `/bewerken/?organisatie=${organisatie}${vraag === undefined ? '' : `#kan.${vraag}`}`;

/** The fragment of an answer on a profile page. */
export const answerAnchor = (vraag: string) => `kan-${vraag}`;
