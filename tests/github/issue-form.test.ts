/** Reading the form: its headings are those of the template, and what is typed in a field stays in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { HEADINGS, readIssueForm } from '../../scripts/github/issue-form.ts';
import { LABELS } from '../../scripts/github/labels.ts';
import { root } from '../helpers/content.ts';
import { formBody } from '../helpers/workflow.ts';

interface Form {
  labels: string[];
  body: { type: string; id?: string; attributes: { label?: string; render?: string } }[];
}

const form = (name: string) =>
  parse(readFileSync(join(root, '.github/ISSUE_TEMPLATE', name), 'utf8')) as Form;

test('the fields of the template are those that are read, in name and in order', () => {
  const fields = form('profiel-wijzigen.yml').body.filter(({ type }) => type !== 'markdown');
  expect(fields.map(({ id, attributes }) => [id, attributes.label])).toEqual(Object.entries(HEADINGS));
  expect(fields[1]?.attributes.render).toBe('yaml');
});

test.each(['profiel-wijzigen.yml', 'vraag-voorstellen.yml'])(
  'the label of %s is one that is made',
  (name) => {
    for (const label of form(name).labels) expect(Object.keys(LABELS)).toContain(label);
  },
);

test('a filled-in form is read, with Windows line ends too', () => {
  const fields = {
    profiel: 'veilig-thuis',
    wijzigingen: 'a: 1\nb: 2',
    toelichting: 'Omdat.',
    gegevens: '- [X] Hierin staan geen gegevens van cliënten of medewerkers.',
  };
  const body = formBody('veilig-thuis', 'a: 1\nb: 2', 'Omdat.');
  expect(readIssueForm(body)).toEqual(fields);
  expect(readIssueForm(body.replaceAll('\n', '\r\n'))).toEqual(fields);
});

test('what was left empty is empty', () => {
  expect(readIssueForm(formBody('veilig-thuis', 'a: 1')).toelichting).toBe('');
  expect(readIssueForm('')).toEqual({ profiel: '', wijzigingen: '', toelichting: '', gegevens: '' });
});

test('headings inside the code of a field are part of that field', () => {
  const typed = 'a: |\n  x\n### Profiel\n\nanders\n\n### Toelichting\n\nvals';
  const { profiel, wijzigingen, toelichting } = readIssueForm(formBody('veilig-thuis', typed, 'Echt.'));
  expect([profiel, wijzigingen, toelichting]).toEqual(['veilig-thuis', typed, 'Echt.']);
});

test('a heading that comes twice counts once', () => {
  const body = formBody('veilig-thuis', 'a: 1', 'Eerst.\n\n### Wijzigingen\n\nb: 2\n\n### Profiel\n\nanders');
  const { profiel, wijzigingen, toelichting } = readIssueForm(body);
  expect([profiel, wijzigingen, toelichting]).toEqual(['veilig-thuis', 'a: 1', 'Eerst.']);
});

test('someone who edits the issue may leave the marks of the code out', () => {
  const body = formBody('veilig-thuis', 'a: 1').replaceAll(/```(?:yaml)?\n?/g, '');
  expect(readIssueForm(body).wijzigingen).toBe('a: 1');
});
