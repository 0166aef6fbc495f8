import { expect, test } from 'vitest';
import { beheer } from '../../schemas/beheer.ts';

const owned = (eigenaar: string) =>
  beheer.safeParse({
    status: 'redactie',
    bewerkt: '2026-11-22',
    herzien: '2027-05-22',
    eigenaars: [eigenaar],
  }).success;

test.for(['@veilig-thuis', '@Politie/wijk-team', '@a/b.c_d'])('%s can be an owner', (name) => {
  expect(owned(name)).toBe(true);
});

test.for(['veilig-thuis', '@', '@a b', '@a\n* @b', '@a # b', '@a/', '@a/b/c', '@-a', 'a@b.nl'])(
  '%j cannot, because GitHub would read it as something else',
  (name) => {
    expect(owned(name)).toBe(false);
  },
);
