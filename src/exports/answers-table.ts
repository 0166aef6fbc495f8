/** All answers as one table: a row for each organisation and question, also where nothing is known yet. */
import { TERMIJNEN, VOORWAARDEN } from '../../schemas/choices.ts';
import type { Antwoord, Organisatie, Vraag } from '../../schemas/index.ts';
import { GROUP_WORDS } from '../model/answer-words.ts';
import { nameOf } from '../model/content.ts';
import { pathOf } from '../model/paths.ts';
import { citedBy } from '../model/sources.ts';
import { toCsv } from './csv.ts';
import { addressIn, type Edition } from './edition.ts';

interface Row {
  edition: Edition;
  organisatie: string;
  profile: Organisatie;
  vraag: string;
  question: Vraag;
  /** Undefined where nothing is known yet. */
  given: Antwoord | undefined;
}

/** The columns in their order: name and text. A name never changes, and a new column comes last. */
const COLUMNS: Record<string, (row: Row) => string | undefined> = {
  organisatie_id: ({ organisatie }) => organisatie,
  organisatie: ({ profile }) => profile.naam,
  vraag_id: ({ vraag }) => vraag,
  vraag: ({ question }) => question.vraag,
  antwoord_id: ({ given }) => kindOf(given),
  antwoord: ({ given }) => GROUP_WORDS[kindOf(given)],
  voorwaarden: ({ given }) =>
    list(has(given, 'voorwaarden')?.map(({ soort, tekst }) => `${VOORWAARDEN[soort]}: ${tekst}`)),
  toelichting: ({ given }) => has(given, 'toelichting'),
  omdat: ({ given }) => has(given, 'omdat'),
  let_op: ({ given }) => has(given, 'letOp'),
  termijn: ({ given }) => {
    const term = has(given, 'termijn');
    return term && `${term.tekst} (${TERMIJNEN[term.soort]})`;
  },
  wie_wel_id: ({ given }) => list(has(given, 'wieWel')),
  wie_wel: ({ given, edition }) => list(has(given, 'wieWel')?.map((id) => nameOf(edition.content, id))),
  wat_wel: ({ given }) => has(given, 'watWel'),
  rust_op: ({ given }) => given && (citedBy(given).length > 0 ? 'bronnen' : 'vakkennis, nog te bevestigen'),
  bronnen: ({ given, profile: { bronnen = {} } }) =>
    list(
      given &&
        citedBy(given).flatMap((key) => {
          const bron = bronnen[key];
          return bron ? `${bron.titel} (${bron.uitgever}) ${bron.url}` : [];
        }),
    ),
  status: ({ profile }) => profile.beheer.status,
  bewerkt: ({ profile }) => profile.beheer.bewerkt,
  bevestigd: ({ profile }) => profile.beheer.bevestigd?.op,
  wet_gecontroleerd: ({ profile }) => profile.beheer.wetGecontroleerd,
  herzien: ({ profile }) => profile.beheer.herzien,
  pagina: ({ edition, organisatie, vraag }) => addressIn(edition, pathOf.antwoord(organisatie, vraag)),
};

/** The table of all answers, as CSV. */
export function answersCsv(edition: Edition): string {
  const rows: Row[] = [...edition.content.organisaties].flatMap(([organisatie, profile]) =>
    [...edition.content.vragen].map(([vraag, question]) => ({
      edition,
      organisatie,
      profile,
      vraag,
      question,
      given: profile.kan?.[vraag],
    })),
  );
  const cells = Object.values(COLUMNS);
  return toCsv([Object.keys(COLUMNS), ...rows.map((row) => cells.map((cell) => cell(row) ?? ''))]);
}

type Fields<T> = T extends unknown ? keyof T : never;
type FieldOf<T, K extends PropertyKey> = T extends { [k in K]?: infer V } ? V : never;

/** A field that some kinds of answer have and others do not. */
function has<K extends Fields<Antwoord>>(given: Antwoord | undefined, field: K) {
  return given && field in given ? (given as Record<K, FieldOf<Antwoord, K>>)[field] : undefined;
}

const kindOf = (given: Antwoord | undefined) => given?.antwoord ?? 'onbekend';

const list = (items: readonly string[] | undefined) => items?.join(' | ');
