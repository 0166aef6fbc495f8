/** The examples on /open-data/. A test runs them as they stand there. */
import { dataPath } from '../model/paths.ts';

export interface Examples {
  table: string;
  feed: string;
  curl: string;
  javascript: string;
}

/** The examples for a site at this address. */
export function examplesFor(origin: URL): Examples {
  const at = (path: string) => new URL(path, origin).href;
  return {
    table: at(dataPath.api('antwoorden.csv')),
    feed: at(dataPath.wijzigingen),
    curl: `curl ${at(dataPath.apiOrganisatie('veilig-thuis'))}`,
    javascript: `const adres = '${at(dataPath.apiVraag('huisbezoek'))}';
const { antwoorden, organisaties } = await (await fetch(adres)).json();

for (const { organisatie, antwoord, voorwaarden = [] } of antwoorden) {
  // "onbekend" is nog niet vastgelegd, en dus geen nee.
  console.log(organisaties[organisatie].naam, antwoord);
  for (const { tekst } of voorwaarden) console.log('  alleen als:', tekst);
}`,
  };
}
