/** What the image says that messages and social media show with a link to a page. */
import { ORGANISATIE_THEMAS, VRAAG_THEMAS } from '../../schemas/choices.ts';
import type { Organisatie, Situatie } from '../../schemas/index.ts';
import { GROUP_WORDS } from '../model/answer-words.ts';
import { type AnswerGroup, answersTo, countsOf } from '../model/answers.ts';
import type { Content } from '../model/content.ts';
import { shortName } from '../model/pair/names.ts';
import { imagePath } from '../model/paths.ts';
import type { Theme } from './marks.ts';

/** The size that readers of the Open Graph protocol ask for, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

export interface Preview {
  /** The address of the image. */
  path: string;
  title: string;
  line?: string;
  /** How many organisations give each answer, of the answers that are given. */
  counts?: readonly { group: AnswerGroup; count: number }[];
  /** The word above the title, with the mark of its theme where it has one. */
  label?: { text: string; theme?: Theme };
}

/** The groups that tell who can; what is open is told too, or it would pass for a no. */
const SHOWN = ['ja', 'voorwaarden', 'nee', 'onbekend'] as const;

/** For every page without an image of its own. */
export const GENERAL: Preview = {
  path: imagePath('kennismaken'),
  title: 'Wie kan wat in zorg en veiligheid?',
  line: 'Wat een partner kan, niet kan, van je nodig heeft en mag delen.',
};

/** The preview of a profile. */
export const previewOfProfile = (id: string, profile: Organisatie): Preview => ({
  path: imagePath(`organisaties/${id}`),
  title: shortName(profile),
  line: profile.kern,
  label: { text: ORGANISATIE_THEMAS[profile.thema], theme: profile.thema },
});

/** The preview of a question. */
export function previewOfQuestion(content: Content, id: string): Preview {
  const vraag = content.vragen.get(id);
  if (!vraag) throw new Error(`Onbekende vraag: ${id}`);
  const counts = countsOf(answersTo(content, id));
  return {
    path: imagePath(`wie-kan/${id}`),
    title: vraag.vraag,
    counts: SHOWN.filter((group) => counts[group] > 0).map((group) => ({ group, count: counts[group] })),
    label: { text: VRAAG_THEMAS[vraag.thema], theme: vraag.thema },
  };
}

/** The preview of a situation. */
export const previewOfSituation = (id: string, { titel }: Situatie): Preview => ({
  path: imagePath(`situaties/${id}`),
  title: titel,
  label: { text: 'Situatie' },
});

/** Every image that the site makes. */
export const previewsOf = (content: Content): Preview[] => [
  GENERAL,
  ...[...content.organisaties].map(([id, profile]) => previewOfProfile(id, profile)),
  ...[...content.vragen.keys()].map((id) => previewOfQuestion(content, id)),
  ...[...content.situaties].map(([id, situatie]) => previewOfSituation(id, situatie)),
];

/** The words of an image, for who does not see it. */
export function wordsOf({ title, line, counts }: Preview): string {
  const told = counts?.map(({ group, count }) => `${GROUP_WORDS[group]}: ${count}`).join(', ');
  return [title, line, told && `${told}.`].filter(Boolean).join(/[.?!]$/.test(title) ? ' ' : '. ');
}
