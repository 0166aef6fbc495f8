import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invitationsFor } from '../../../src/model/table/cover.ts';

type Kan = Record<string, { ja: string[]; voorwaarden: string[] }>;

/** Who to invite for these tasks, where these organisations exist and some sit already. */
function invite(kan: Kan, organisaties: readonly string[], seated: readonly string[] = []) {
  const named = Object.fromEntries(organisaties.map((id) => [id, id.toUpperCase()]));
  return invitationsFor(Object.keys(kan), { organisaties: named, kan }, seated);
}

const ja = (...ids: string[]) => ({ ja: ids, voorwaarden: [] });
const onder = (...ids: string[]) => ({ ja: [], voorwaarden: ids });

test('one invitation that does two tasks goes before two that do one each', () => {
  const { invited, nobody } = invite({ bed: ja('a', 'c'), geld: ja('b', 'c') }, ['a', 'b', 'c']);
  expect(invited.map(({ id }) => id)).toEqual(['c']);
  expect(nobody).toEqual([]);
});

test('of two that can, the one without conditions is invited, whatever the order', () => {
  expect(invite({ bed: { ja: ['b'], voorwaarden: ['a'] } }, ['a', 'b']).invited).toEqual([
    { id: 'b', naam: 'B', taken: [{ id: 'bed', group: 'ja' }] },
  ]);
});

test('fewest invitations go before fewest conditions', () => {
  const kan = { bed: { ja: ['a'], voorwaarden: ['c'] }, geld: { ja: ['b'], voorwaarden: ['c'] } };
  expect(invite(kan, ['a', 'b', 'c']).invited.map(({ id }) => id)).toEqual(['c']);
});

test('where two are as good, the first in reading order is invited', () => {
  expect(invite({ bed: onder('a', 'b') }, ['b', 'a']).invited.map(({ id }) => id)).toEqual(['b']);
});

test('what nobody says to be able to do is set apart, and invites no one', () => {
  const { invited, nobody } = invite({ bed: ja('a'), vliegen: ja() }, ['a']);
  expect(invited.map(({ id }) => id)).toEqual(['a']);
  expect(nobody).toEqual(['vliegen']);
});

test('whoever sits at the table is not invited', () => {
  expect(invite({ bed: ja('a', 'b') }, ['a', 'b'], ['a']).invited.map(({ id }) => id)).toEqual(['b']);
});

test('nothing open invites no one', () => {
  expect(invite({}, ['a'])).toEqual({ invited: [], nobody: [] });
});

const ORGANISATIONS = ['a', 'b', 'c', 'd', 'e', 'f'];
const someone = fc.subarray(ORGANISATIONS);
const tasks = fc.dictionary(
  fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6', 't7'),
  fc.tuple(someone, someone).map(([able, conditional]) => ({
    ja: able,
    voorwaarden: conditional.filter((id) => !able.includes(id)),
  })),
);

test('no smaller set covers the tasks, and none of that size covers more without conditions', () => {
  fc.assert(
    fc.property(tasks, (kan) => {
      const { invited, nobody } = invite(kan, ORGANISATIONS);
      const open = Object.entries(kan).filter(([id]) => !nobody.includes(id));
      expect(nobody).toEqual(
        Object.keys(kan).filter((id) => kan[id]?.ja.length === 0 && kan[id]?.voorwaarden.length === 0),
      );
      const covers = (set: readonly string[]) =>
        open.every(([, { ja, voorwaarden }]) => [...ja, ...voorwaarden].some((id) => set.includes(id)));
      const plain = (set: readonly string[]) =>
        open.filter(([, { ja }]) => ja.some((id) => set.includes(id))).length;
      const chosen = invited.map(({ id }) => id);
      // Every one of the 64 sets there are.
      const all = Array.from({ length: 2 ** ORGANISATIONS.length }, (_, bits) =>
        ORGANISATIONS.filter((__, place) => bits & (1 << place)),
      );
      const fewest = Math.min(...all.filter(covers).map(({ length }) => length));
      expect(covers(chosen)).toBe(true);
      expect(chosen.length).toBe(fewest);
      const best = Math.max(...all.filter((set) => set.length === fewest && covers(set)).map(plain));
      expect(plain(chosen)).toBe(best);
    }),
    { numRuns: 300 },
  );
});

test('the order in which tasks and answers come changes nothing', () => {
  fc.assert(
    fc.property(tasks, (kan) => {
      const turned = Object.fromEntries(
        Object.entries(kan)
          .toReversed()
          .map(([id, { ja, voorwaarden }]) => [
            id,
            { ja: ja.toReversed(), voorwaarden: voorwaarden.toReversed() },
          ]),
      );
      const ids = (from: Kan) => invite(from, ORGANISATIONS).invited.map(({ id }) => id);
      expect(ids(turned)).toEqual(ids(kan));
    }),
  );
});
