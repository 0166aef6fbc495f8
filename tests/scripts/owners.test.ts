/** Who is asked about which change. */
import { expect, test } from 'vitest';
import { codeOwners, ownersFile, ownersOf, readMaintainers, readOwners } from '../../scripts/owners.ts';
import { profile } from '../helpers/profiles.ts';

const withOwners = (id: string, ...eigenaars: string[]) => ({
  id,
  data: profile({ beheer: { ...profile().beheer, ...(eigenaars.length > 0 ? { eigenaars } : {}) } }),
});

test('maintainers are one per line; remarks and empty lines do not count', () => {
  expect(readMaintainers('# Wie\n\n@samen/beheer # team\n@iemand\n')).toEqual(['@samen/beheer', '@iemand']);
});

test.each(['iemand', '@', '@a b', '@a/b/c', '@-a', 'a@b.nl', '@*'])('“%s” is no maintainer', (line) => {
  expect(() => readMaintainers(line)).toThrow('.github/beheerders.txt');
});

test('maintainers own the code and the pages of the site; any editor may approve other content', () => {
  expect(
    codeOwners(['@samen/beheer', '@iemand'])
      .split('\n')
      .filter((line) => /^[^#]/.test(line)),
  ).toEqual(['* @samen/beheer @iemand', '/content/', '/content/paginas/ @samen/beheer @iemand']);
});

test('without maintainers the file says so, and names no one', () => {
  expect(codeOwners([])).toMatch(/^(?:#.*\n)+$/);
  expect(codeOwners([])).toContain('nog geen beheerders');
});

test('owners are the GitHub names in the profiles', () => {
  const owners = ownersOf([
    withOwners('een', '@samen/een', '@wijkteam-noord'),
    withOwners('twee', '@samen/twee'),
    withOwners('drie'),
  ]);
  expect(owners).toEqual({ een: ['@samen/een', '@wijkteam-noord'], twee: ['@samen/twee'] });
  expect(readOwners(ownersFile(owners))).toEqual(owners);
});
