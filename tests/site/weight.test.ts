import { expect, test } from 'vitest';
import { readPages } from '../helpers/site.ts';
import { FIRST_ROUND_TRIP, heaviest, KINDS } from '../helpers/weight.ts';

test.each(Object.entries(KINDS))('every page of the kind %s arrives in the first round trip', (_, kind) => {
  const { address, weight } = heaviest(readPages(), kind);
  expect(weight, `de zwaarste is ${address}`).toBeLessThanOrEqual(FIRST_ROUND_TRIP);
});
