import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/search/index.ts';
import { prepare } from '../../src/search/match.ts';
import { huisbezoek, organisaties, vraag, vragen } from './fixture.ts';

const matcher = prepare(buildSearchIndex(vragen, organisaties));
const first = (query: string) => matcher.rank(query).treffers[0]?.id;
const ids = (query: string) => matcher.rank(query).treffers.map(({ id }) => id);

test.each([
  ['as it is written', 'wie kan op huisbezoek', 'huisbezoek'],
  ['with capitals and signs', 'WIE KAN OP HUISBEZOEK?!', 'huisbezoek'],
  ['in the plural', 'huisbezoeken', 'huisbezoek'],
  ['in two words', 'huis bezoek', 'huisbezoek'],
  ['as a diminutive', 'huisbezoekje', 'huisbezoek'],
  ['with one typing error', 'huizbezoek', 'huisbezoek'],
  ['with two typing errors', 'zorgmactigng', 'zorgmachtiging'],
  ['with an error in an ending', 'rekeningne', 'schulden'],
  ['with an error in an inflected word', 'huisbzoeken', 'huisbezoek'],
  ['only half typed', 'zorgmach', 'zorgmachtiging'],
  ['as a longer compound', 'kindermishandelingszaak', 'melding'],
  ['as a compound of known words', 'geweldsmelding', 'melding'],
  ['as the end of a compound', 'gesprek', 'huisbezoek'],
  ['as a compound with the same start', 'keukentafeloverleg', 'huisbezoek'],
  ['by a small word that an organisation could be called', 'ex', 'melding'],
  ['in another tense', 'geslagen', 'melding'],
  ['as a participle', 'gemeld geweld', 'melding'],
  ['in English', 'who can do a home visit', 'huisbezoek'],
  ['in a mix of languages', 'home visit doen bij cliënt', 'huisbezoek'],
  ['as half a story', 'er staat weer een deurwaarder voor de deur wat nu', 'schulden'],
])('finds a question %s', (_, query, expected) => {
  expect(first(query)).toBe(expected);
});

test('prefers the question that explains more of the query', () => {
  expect(first('wie gaat er met mij mee op huisbezoek, ik durf niet alleen')).toBe('samen-op-huisbezoek');
});

test.each([
  ['its name', 'Veilig Thuis', 'veilig-thuis'],
  ['its name in one word', 'openbaarministerie', 'openbaar-ministerie'],
  ['its name with a typing error', 'reclasering', 'reclassering'],
  ['its name and more', 'Veilig Thuis-organisatie', 'veilig-thuis'],
  ['its former name, which is a keyword of another', 'AMK', 'veilig-thuis'],
  ['its name with its abbreviation', 'penitentiaire inrichting (PI)', 'gevangenis'],
  ['a name of small words', 'er zijn', 'er-zijn'],
  ['an abbreviation', 'amhk', 'veilig-thuis'],
  ['a name that is also a question', 'schuldhulpverlening', 'schuldhulp'],
])('puts an organisation first when the query is only %s', (_, query, expected) => {
  const ranking = matcher.rank(query);
  expect(ranking.treffers[0]).toMatchObject({ soort: 'organisatie', id: expected });
  expect(ranking.organisatie).toBe(expected);
  expect(ranking.zekerheid).toBe('zeker');
});

test.each([
  ['a keyword', 'officier van justitie', 'openbaar-ministerie'],
  ['its English name', 'safe at home', 'veilig-thuis'],
])('finds an organisation by %s', (_, query, expected) => {
  const ranking = matcher.rank(query);
  expect(ranking.treffers[0]).toMatchObject({ soort: 'organisatie', id: expected });
  expect(ranking.organisatie).toBe(expected);
});

test('puts a question before an organisation that only has the word as a keyword', () => {
  const politie = { id: 'politie', data: { naam: 'Politie', zoekwoorden: ['geweld'] } };
  const { treffers, organisatie } = prepare(buildSearchIndex(vragen, [politie])).rank('geweld');
  expect(treffers.map(({ id }) => id).slice(0, 2)).toEqual(['melding', 'politie']);
  expect(organisatie).toBeUndefined();
});

test('puts the question first and the organisation second when both are named', () => {
  const ranking = matcher.rank('kan de reclassering op huisbezoek');
  expect(ranking.treffers.slice(0, 2)).toMatchObject([
    { soort: 'vraag', id: 'huisbezoek' },
    { soort: 'organisatie', id: 'reclassering' },
  ]);
  expect(ranking.organisatie).toBe('reclassering');
});

test('does not take a light word for a name', () => {
  const helpers = { id: 'helpers', data: { naam: 'Voor de Helpers' } };
  const helped = prepare(buildSearchIndex(vragen, [helpers]));
  expect(helped.rank('wie helpt bij deurwaarder').organisatie).toBeUndefined();
  expect(helped.rank('helpers').organisatie).toBe('helpers');
});

test('doubts an organisation of which only most of the name is there', () => {
  const heils = { id: 'heils', data: { naam: 'Leger des Heils Reclassering' } };
  const ranking = prepare(buildSearchIndex(vragen, [heils])).rank('leger des heils');
  expect(ranking.treffers[0]?.id).toBe('heils');
  expect(ranking.zekerheid).toBe('twijfel');
  expect(ranking.organisatie).toBeUndefined();
});

test('takes the organisation that is named first for the one that is asked', () => {
  expect(matcher.rank('geeft de reclassering informatie aan Veilig Thuis').organisatie).toBe('reclassering');
  expect(matcher.rank('geeft Veilig Thuis informatie aan de reclassering').organisatie).toBe('veilig-thuis');
});

test('takes a keyword that is also a question for the question', () => {
  const ranking = matcher.rank('enkelband');
  expect(ranking.treffers[0]).toMatchObject({ soort: 'vraag', id: 'toezicht' });
  expect(ranking.organisatie).toBeUndefined();
});

test('sees the loose words in words that can also be written as one', () => {
  const twente = { id: 'twente', data: { naam: 'Veilig Thuis Twente' } };
  const other = { id: 'ander', data: { naam: 'Ander', zoekwoorden: ['veiligthuis'] } };
  const ranking = prepare(buildSearchIndex(vragen, [other, twente])).rank('Veilig Thuis Twente');
  expect(ranking.organisatie).toBe('twente');
});

test('takes two names that together are a question for that question', () => {
  const overdracht = vraag('overdracht', 'Hoe gaat overdracht?', 'overdracht', ['mentor DJI'], []);
  const dji = { id: 'dji', data: { naam: 'DJI', ookBekendAls: ['mentor'] } };
  const ranking = prepare(buildSearchIndex([...vragen, overdracht], [dji])).rank('mentor DJI');
  expect(ranking.treffers[0]?.id).toBe('overdracht');
  expect(ranking.organisatie).toBe('dji');
});

test('puts a question before an organisation of which only half the name is there', () => {
  const slapen = vraag('slapen', 'Veilig buiten slapen?', 'veilig buiten slapen', [], []);
  const { treffers, organisatie } = prepare(buildSearchIndex([slapen], organisaties)).rank('veilig');
  expect(treffers.map(({ id }) => id)).toEqual(['slapen', 'veilig-thuis']);
  expect(organisatie).toBeUndefined();
});

test('prefers a whole short name to part of a long one', () => {
  const long = { id: 'lang', data: { naam: 'Huis van bewaring Noord Holland' } };
  const ranking = prepare(buildSearchIndex(vragen, [...organisaties, long])).rank(
    'bewaring noord holland DJI',
  );
  expect(ranking.organisatie).toBe('gevangenis');
});

test('is sure of a named organisation, whatever town is added', () => {
  const ranking = matcher.rank('reclassering zwolle zuid hoofdkantoor postbus');
  expect(ranking).toMatchObject({ zekerheid: 'zeker', organisatie: 'reclassering' });
  expect(ranking.treffers[0]?.id).toBe('reclassering');
});

test('does not take a word that only resembles a name for that name', () => {
  expect(matcher.rank('toezicht op voorwaarden').organisatie).toBeUndefined();
});

test('lets the words beside a name decide which question is meant', () => {
  const werkstraf = vraag(
    'werkstraf',
    'Wie regelt de reclassering?',
    'reclassering',
    ['reclassering spreken'],
    [],
  );
  const ranking = prepare(buildSearchIndex([...vragen, werkstraf], organisaties)).rank(
    'reclassering rekeningen',
  );
  expect(ranking.treffers[0]?.id).toBe('schulden');
});

test.each([
  ['in capitals', 'mag het OM mij bellen', 'openbaar-ministerie'],
  ['as the whole query', 'om', 'openbaar-ministerie'],
  ['as the whole query, with a sign', 'vt?', 'veilig-thuis'],
  ['among shouted words', 'MELDT VT HUISELIJK GEWELD', 'veilig-thuis'],
])('knows a two-letter abbreviation %s', (_, query, expected) => {
  expect(matcher.rank(query).organisatie).toBe(expected);
});

test.each([['ik bel om te vragen'], ['Om te beginnen'], ['WIE KAN ER OM HULP VRAGEN']])(
  'does not take the word "om" in %j for an abbreviation',
  (query) => {
    expect(ids(query)).not.toContain('openbaar-ministerie');
  },
);

test('knows a two-letter synonym of a question in capitals only', () => {
  expect(first('RM aanvragen')).toBe('zorgmachtiging');
  expect(matcher.rank('rm doen wij niet').woorden).not.toContain('RM');
});

test('is sure of a question that is typed in full, and doubts a stray word', () => {
  expect(matcher.rank('wie kan op huisbezoek').zekerheid).toBe('zeker');
  expect(matcher.rank('alleen een rekening van de garage voor de auto').zekerheid).toBe('twijfel');
});

test('is not sure when two questions fit as well', () => {
  const twin = { ...huisbezoek, id: 'tweeling' };
  expect(prepare(buildSearchIndex([huisbezoek, twin], [])).rank('huisbezoek').zekerheid).toBe('twijfel');
});

test('is not sure on light words alone', () => {
  expect(matcher.rank('zorg').zekerheid).toBe('twijfel');
});

test('gives light words less weight than telling ones', () => {
  const light = vraag('a', 'Hulp?', 'hulp', ['hulp'], []);
  const telling = vraag('b', 'Tandarts?', 'tandarts', ['tandarts'], []);
  const { treffers } = prepare(buildSearchIndex([light, telling], [])).rank('hulp tandarts');
  expect(treffers.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('does not take a light word for a typing error', () => {
  const regie = vraag('regie', 'Wie voert regie?', 'regie', ['regie voeren'], []);
  expect(
    prepare(buildSearchIndex([regie, ...vragen], [])).rank('huisbezoek in deze regio').treffers,
  ).toHaveLength(2);
});

test.each([
  [''],
  ['   '],
  ['?!…'],
  ['👻'],
  ['\ud800'],
  ['qqqqqq'],
  ['xyzzy plugh 12345'],
  ['huis fietsen zweden noorwegen papier bril lamp tafelpoot gordijn kleed zeilboot'],
])('finds nothing for %j', (query) => {
  expect(matcher.rank(query)).toMatchObject({ query, zekerheid: 'geen', treffers: [] });
});

test.each([['__proto__'], ['constructor toString'], ['huisbezoek '.repeat(5000)], ['a'.repeat(100_000)]])(
  'never throws and never takes long, whatever is typed',
  (query) => {
    const start = performance.now();
    expect(() => matcher.rank(query)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(100);
  },
);

test('gives at most eight hits, the best first', () => {
  const many = Array.from({ length: 12 }, (_, n) => ({ ...huisbezoek, id: `vraag-${n}` }));
  const { treffers } = prepare(buildSearchIndex([...many, ...vragen], [])).rank('schulden of huisbezoek');
  const scores = treffers.map(({ score }) => score);
  expect(scores).toHaveLength(8);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test.each([
  ['wie kan er huizbezoek doen', ['huisbezoek']],
  ['huis bezoek', ['huisbezoek']],
  ['zorgmactigng', ['zorgmachtiging']],
  ['WC', ['wc']],
  ['schulden de deurwaarder en huisbezoek en', ['schulden', 'deurwaarder', 'huisbezoek']],
  ['hulp bij depotmedicatie', ['depotmedicatie']],
  ['wie kan helpen', ['helpen']],
])('keeps the telling words of %j for full text: %j', (query, words) => {
  expect(matcher.rank(query).woorden).toEqual(words);
});

test('works without questions and without anything', () => {
  const [hit] = prepare(buildSearchIndex([], organisaties)).rank('AMHK').treffers;
  expect(hit).toMatchObject({ id: 'veilig-thuis', score: 2 });
  expect(prepare(buildSearchIndex([], [])).rank('huisbezoek')).toMatchObject({
    zekerheid: 'geen',
    treffers: [],
  });
});
