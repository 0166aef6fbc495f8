import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toText } from '../../src/check/report.ts';
import type { Rule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { asContent, contentUnder, judge, root } from '../helpers/content.ts';

const folder = join(root, 'tests/rules');
const expected = (rule: Rule) => readFileSync(join(folder, rule.id, 'fout.txt'), 'utf8');

/** What the partners of `voorbeeld` already say about themselves; that says nothing about a fixture. */
const usual = new Set(
  judge()
    .problems.filter(({ bestand }) => !bestand.endsWith('/voorbeeld.mdx'))
    .map(toText),
);

/** Reads a fixture as the profile of `voorbeeld`; what stands in `erbij/` joins in to make it wrong. */
function read(rule: Rule, name: 'goed.mdx' | 'fout.mdx') {
  const profile = asContent('organisaties', 'voorbeeld.mdx', join(folder, rule.id, name));
  const joining = name === 'fout.mdx' ? contentUnder(join(folder, rule.id, 'erbij')) : [];
  const { documents, problems } = judge([profile, ...joining]);
  const said = problems
    .filter(({ regelId }) => regelId === rule.id)
    .map(toText)
    .filter((text) => !usual.has(text));
  const errors = problems.filter(({ ernst }) => ernst === 'fout');
  return { wasRead: documents.get('organisaties', 'voorbeeld') !== undefined, errors, text: said.join('\n') };
}

afterEach(() => vi.restoreAllMocks());

test('the shared content set has no errors of its own', () => {
  expect(judge().problems.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
});

test('every rule has a folder, and every folder a rule', () => {
  expect(readdirSync(folder).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

describe.for(rules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
  test('accepts what is right, and so does every other rule', () => {
    const { wasRead, errors, text } = read(rule, 'goed.mdx');
    expect({ wasRead, errors, text }).toEqual({ wasRead: true, errors: [], text: '' });
  });

  test('reports what is wrong, in these words and at these places', async () => {
    const { wasRead, text } = read(rule, 'fout.mdx');
    expect(wasRead).toBe(true);
    await expect(text).toMatchFileSnapshot(join(folder, rule.id, 'fout.txt'));
  });

  test('is what finds it: without the rule nothing is said', () => {
    vi.spyOn(rule, 'check').mockImplementation(() => {});
    expect(read(rule, 'fout.mdx').text).toBe('');
    expect(expected(rule)).not.toBe('');
  });
});
