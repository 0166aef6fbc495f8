import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/exports/markdown/llms.ts';
import { bodyMarkdown } from '../../src/exports/markdown/body.ts';
import { profileMarkdown } from '../../src/exports/markdown/profile.ts';
import { questionMarkdown } from '../../src/exports/markdown/question.ts';
import { editionOf, volledig } from '../helpers/edition.ts';
import { profile } from '../helpers/profiles.ts';

const edition = editionOf();

/** Every text in a value, but for what stands elsewhere: ids and codes have words of their own. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a profile in Markdown', () => {
  const text = profileMarkdown(
    edition,
    'volledig',
    '\n## Het eerste contact\n\nBel <Profiel id="leeg" />.\n',
  );

  test('holds every text of every field', () => {
    const { zoekwoorden: _, en: __, ...shown } = volledig;
    for (const each of textsIn(shown)) expect(text).toContain(each);
    expect(text).toContain('Bel [Leeg](/organisaties/leeg.md).');
  });

  test('says of what is not known that it is not known, and that this is no no', () => {
    expect(text).toContain(
      '### Nog niet vastgelegd (dat is geen nee)\n\n- Wie kan open?: nog niet vastgelegd',
    );
    expect(profileMarkdown(edition, 'leeg', '')).toMatch(/## Terugkoppeling\n\nNog niet vastgelegd\./);
  });

  test('puts conditions, who can instead and what it rests on with the answer', () => {
    expect(text).toMatch(
      /- \*\*Wie kan sleutel-1\?\*\* .*\n {2}- Voorwaarde \(na een melding\): .*\n {2}- Termijn: .*\n {2}- Let op: .*\n {2}- Anders: /,
    );
    const sourced = profile({
      kan: { 'sleutel-0': { antwoord: 'ja', toelichting: 'Altijd.', letOp: 'Pas op.', bron: ['wet'] } },
      bronnen: {
        wet: { titel: 'De wet', uitgever: 'Rijk', url: 'https://voorbeeld.nl', gelezen: '2026-01-01' },
      },
    });
    expect(profileMarkdown(editionOf({ sourced }), 'sourced', '')).toContain(
      'Altijd. [^1]\n  - Let op: Pas op. (vakkennis, nog te bevestigen)',
    );
    const unsourced = profile({ kan: { 'sleutel-0': { antwoord: 'ja', toelichting: 'Altijd.' } } });
    expect(profileMarkdown(editionOf({ unsourced }), 'unsourced', '')).toContain(
      'Altijd. (vakkennis, nog te bevestigen)',
    );
  });

  test('says of every statement what it rests on, also of a term inside it', () => {
    const said = profile({
      nodigVanJou: [{ tekst: 'Feiten.', bron: ['wet'] }, { tekst: 'Geduld.' }],
      inschakelen: {
        kanalen: [{ doel: 'advies', soort: 'bezoek', wanneer: 'kantoortijd' }],
        stappen: [{ stap: 'Bellen.', termijn: { tekst: 'binnen een dag', soort: 'streven', bron: ['wet'] } }],
      },
      bronnen: {
        wet: { titel: 'De wet', uitgever: 'Rijk', url: 'https://voorbeeld.nl', gelezen: '2026-01-01' },
      },
    });
    const words = profileMarkdown(editionOf({ said }), 'said', '');
    expect(words).toContain('- Feiten. [^1]\n- Geduld. (vakkennis, nog te bevestigen)');
    expect(words).toContain('- Stap: Bellen. Termijn: Streven: binnen een dag [^1]');
  });

  test('shows the letters of a text, whatever they mean in Markdown', () => {
    const odd = profile({ kern: 'Een *ster*, een [haak](x) en een <b>.' });
    expect(profileMarkdown(editionOf({ odd }), 'odd', '')).toContain(
      String.raw`Een \*ster\*, een \[haak\](x) en een \<b\>.`,
    );
  });
});

test('the components of a body become words and links', () => {
  const body =
    '<LetOp>\n\nBel eerst.\n\n</LetOp>\n\nZie <WieKan vraag="sleutel-0" /> en <Begrip id="begrip" />.';
  expect(bodyMarkdown(edition, body)).toBe(
    `**Let op:** Bel eerst.\n\nZie [Wie kan sleutel-0?](/wie-kan/sleutel-0/) en [${edition.content.begrippen.get('begrip')?.term}](/begrippen/#begrip).`,
  );
});

test('a question in Markdown has everyone, in the group of the answer', () => {
  const text = questionMarkdown(edition, 'sleutel-2');
  expect(text).toMatch(
    /## Kan niet\n\n- \*\*\[Veilig Thuis\][^#]*## Nog niet vastgelegd \(dat is geen nee\)\n\n- \[Leeg\]\(\/organisaties\/leeg\.md\): nog niet vastgelegd/,
  );
});

test('llms.txt has the form of llmstxt.org and leads to everything', () => {
  const text = llmsText(edition);
  const [title, summary] = text.split('\n\n');
  expect(title).toBe('# Kennismaken');
  expect(summary).toMatch(/^> /);
  for (const section of text.split('\n## ').slice(1))
    for (const line of section.trim().split('\n').slice(2)) expect(line).toMatch(/^- \[.+\]\(.+\)(?:: .+)?$/);
  expect(text).toContain('/organisaties/volledig.md');
  expect(text).toContain('/wie-kan/open.md');
  expect(text).toContain('Onbekend is geen nee');
});
