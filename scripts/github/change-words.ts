/** What a set of changes does to the profiles, in words: per profile, and what it makes wrong elsewhere. */
import type { Documents } from '../../src/check/rule.ts';
import type { Document } from '../../src/markdown/document.ts';
import { splitFrontMatter } from '../../src/markdown/split.ts';
import { changesInWords, type Names, type Profiel } from '../../src/model/changes.ts';
import { newlyWrong } from '../../src/model/consequences.ts';
import { atMost, literal } from './markdown.ts';

/** A profile that changes. `undefined` is a side on which it is not there. */
export interface ChangedProfile {
  id: string;
  before: Profiel | undefined;
  after: Profiel | undefined;
}

export interface ChangeWords {
  profielen: { naam: string; zinnen: string[] }[];
  gevolgen: string[];
}

const SHOWN = 40;

/** A document as the words need it. */
export function profileOf(document: Document<'organisaties'> | undefined): Profiel | undefined {
  return document && { id: document.id, data: document.data, tekst: splitFrontMatter(document.source).body };
}

/** The words about some profiles, judged in the content as it was before. */
export function changeWords(changed: readonly ChangedProfile[], before: Documents): ChangeWords {
  const was = new Map([...before.all('organisaties')].map(({ id, data }) => [id, data]));
  const wordt = new Map(was);
  for (const { id, after } of changed) {
    if (after) wordt.set(id, after.data);
    else wordt.delete(id);
  }
  const names: Names = {
    organisatie: (id) => wordt.get(id)?.naam ?? was.get(id)?.naam ?? id,
    vraag: (id) => before.get('vragen', id)?.data.kort ?? id,
  };
  return {
    profielen: changed.map(({ id, before, after }) => ({
      naam: names.organisatie(id),
      zinnen: changesInWords(before, after, names).map(({ zin }) => zin),
    })),
    gevolgen: newlyWrong(was, wordt, names).map(({ zin }) => zin),
  };
}

/** The words as Markdown. */
export function wordsAsMarkdown({ profielen, gevolgen }: ChangeWords): string {
  const line = (zin: string) => `- ${literal(zin)}`;
  return [
    ...profielen
      .filter(({ zinnen }) => zinnen.length > 0)
      .flatMap(({ naam, zinnen }) => [
        `**Wat er verandert bij ${literal(naam)}**`,
        atMost(SHOWN, zinnen, line).join('\n'),
      ]),
    ...(gevolgen.length > 0 ? ['**Wat dit elders raakt**', atMost(SHOWN, gevolgen, line).join('\n')] : []),
  ].join('\n\n');
}
