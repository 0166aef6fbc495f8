import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { organisatie } from '../../schemas/organisatie.ts';
import { applyChanges } from '../../src/edit/apply.ts';
import { arrange, print } from '../../src/edit/canonical.ts';
import { changesInData } from '../../src/edit/compare.ts';
import { readSource } from '../../src/edit/source.ts';
import { YAML_OPTIONS } from '../../src/markdown/yaml.ts';
import { edit, edits, netjes, open, slordig } from '../helpers/edits.ts';

const tidy = (yaml: string) => {
  const document = parseDocument(yaml, YAML_OPTIONS);
  arrange(document.contents, organisatie);
  return `\n${print(document)}`;
};

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };

test('the changes between two versions turn the one into the other, in canonical layout', () => {
  const before = open(netjes);
  fc.assert(
    fc.property(edits, (all) => {
      const after = open(netjes);
      edit(after.data, all);
      const { source, botsingen } = applyChanges(netjes, changesOf(before.data, after.data));
      expect(botsingen).toEqual([]);
      const result = readSource(source);
      expect(result.data).toEqual(after.data);
      expect(result.body).toBe(before.body);
      expect(result.yaml).toBe(tidy(result.yaml));
    }),
    runs,
  );
});

test('an untidy file gets exactly the same changes', () => {
  const before = open(slordig);
  fc.assert(
    fc.property(edits, (all) => {
      const after = open(slordig);
      edit(after.data, all);
      const { source, botsingen } = applyChanges(slordig, changesOf(before.data, after.data));
      expect(botsingen).toEqual([]);
      const result = readSource(source);
      expect(result.data).toEqual(after.data);
      expect(result.body).toBe(before.body);
    }),
    runs,
  );
});

const changesOf = (before: object, after: object) =>
  changesInData({ data: before, tekst: '' }, { data: after, tekst: '' });
