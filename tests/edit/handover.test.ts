import { describe, expect, test } from 'vitest';
import {
  contentsAddress,
  editAddress,
  emptyIssueAddress,
  type Handover,
  issueAddress,
  mailAddress,
  mailWithAttachment,
  subjectOf,
} from '../../src/edit/handover.ts';

const REPOSITORY = 'https://github.com/voorbeeld/kennismaken';

const handover = (parts: Partial<Handover> = {}): Handover => ({
  id: 'veilig-thuis',
  naam: 'Veilig Thuis',
  nieuw: false,
  zinnen: ['Huisbezoek: kan → kan niet.'],
  voorstel: 'profiel: veilig-thuis\nwijzigingen:\n  - pad: kern\n    was: a & b\n    wordt: é + ü\n',
  ...parts,
});

describe('the issue form', () => {
  test('has the template, the title, the profile and the changes filled in', () => {
    const { searchParams, origin, pathname } = new URL(issueAddress(REPOSITORY, handover()) ?? '');
    expect(origin + pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'profiel-wijzigen.yml',
      title: 'Wijziging: Veilig Thuis',
      profiel: 'veilig-thuis',
      wijzigingen: handover().voorstel,
    });
  });

  test('is filled in as long as the whole address is at most 8,000 bytes', () => {
    const room = 8000 - new TextEncoder().encode(issueAddress(REPOSITORY, handover({ voorstel: '' }))).length;
    expect(issueAddress(REPOSITORY, handover({ voorstel: 'x'.repeat(room) }))).toHaveLength(8000);
    expect(issueAddress(REPOSITORY, handover({ voorstel: 'x'.repeat(room + 1) }))).toBeUndefined();
  });

  test('without the changes still knows which profile it is about', () => {
    const { searchParams } = new URL(emptyIssueAddress(REPOSITORY, handover()));
    expect([searchParams.get('profiel'), searchParams.has('wijzigingen')]).toEqual(['veilig-thuis', false]);
  });
});

test('an existing file is edited at its own address, a new one gets its name filled in', () => {
  expect(editAddress(REPOSITORY, handover())).toBe(
    `${REPOSITORY}/edit/main/content/organisaties/veilig-thuis.mdx`,
  );
  const fresh = new URL(editAddress(REPOSITORY, handover({ nieuw: true })));
  expect(fresh.pathname).toBe('/voorbeeld/kennismaken/new/main');
  expect(fresh.searchParams.get('filename')).toBe('content/organisaties/veilig-thuis.mdx');
});

test('only a repository on GitHub is asked for the newest file', () => {
  expect(contentsAddress(REPOSITORY, 'wijkagent')).toBe(
    'https://api.github.com/repos/voorbeeld/kennismaken/contents/content/organisaties/wijkagent.mdx',
  );
  expect(contentsAddress('https://code.overheid.nl/voorbeeld/kennismaken', 'wijkagent')).toBeUndefined();
  expect(contentsAddress('https://github.com.kwaad.nl/a/b', 'wijkagent')).toBeUndefined();
});

describe('a mail', () => {
  test('tells the change in words, then as data, with line ends that mail programs know', () => {
    const address = mailAddress('redactie@voorbeeld.nl', handover()) ?? '';
    expect(address).toMatch(/^mailto:redactie@voorbeeld\.nl\?subject=Wijziging%3A%20Veilig%20Thuis&body=/);
    const body = decodeURIComponent(address.split('&body=')[1] ?? '');
    expect(body).toContain('\r\n- Huisbezoek: kan → kan niet.\r\n');
    expect(body).toContain('wordt: é + ü');
    expect(address).not.toContain('+');
  });

  test('that would be cut off asks for the file as attachment', () => {
    const long = handover({ voorstel: 'x'.repeat(2000) });
    expect(mailAddress('redactie@voorbeeld.nl', long)).toBeUndefined();
    expect(decodeURIComponent(mailWithAttachment('redactie@voorbeeld.nl', long))).toContain(
      'veilig-thuis.voorstel.yaml',
    );
  });
});

test('a change is named after the organisation, or after its address while it has no name', () => {
  expect(subjectOf(handover())).toBe('Wijziging: Veilig Thuis');
  expect(subjectOf(handover({ nieuw: true, naam: '' }))).toBe('Nieuw profiel: veilig-thuis');
});
