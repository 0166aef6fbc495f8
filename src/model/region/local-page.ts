/** A local profile as its page shows it: sections of fields, and of each field what is local and what is national. */
import type { Kanaal, Lokaal, Vraag } from '../../../schemas/index.ts';
import type { Names } from '../changes.ts';
import { PROFILE_SECTIONS } from '../profile-sections.ts';
import type { Statement } from '../statements.ts';
import { type Herkomst, inheritLines, type Line } from './inherit.ts';

/** One field of a section, with its lines by where they come from; of a list the local ones come first. */
export interface LocalField {
  about: string;
  groups: { herkomst: Herkomst; lines: Line[] }[];
}

export interface LocalSection {
  anchor: string;
  title: string;
  fields: LocalField[];
  /** Whether anything in it is local. */
  differs: boolean;
}

/** Which section shows which field of a profile. The answers, the questions and the sources have sections of their own. */
const SECTION_OF: Record<string, (typeof PROFILE_SECTIONS)[number]['anchor']> = {
  mandaat: 'mandaat',
  belang: 'mandaat',
  inschakelen: 'inschakelen',
  nodigVanJou: 'nodig-van-jou',
  terugkoppeling: 'terugkoppeling',
  informatieDelen: 'informatie-delen',
  misverstanden: 'misverstanden',
  werktSamenMet: 'kennismaken',
};

/** The sections of a local profile that hold statements, in the order of a national profile. */
export function localSections(national: readonly Statement[], local: Lokaal, names: Names): LocalSection[] {
  const lines = inheritLines(national, local, names);
  const bySection = Map.groupBy(lines, ({ pad }) => SECTION_OF[String(pad[0])]);
  return PROFILE_SECTIONS.flatMap(({ anchor, title }) => {
    const own = bySection.get(anchor);
    if (!own) return [];
    return [
      { anchor, title, fields: fieldsOf(own), differs: own.some(({ herkomst }) => herkomst === 'lokaal') },
    ];
  });
}

function fieldsOf(lines: readonly Line[]): LocalField[] {
  return [...Map.groupBy(lines, ({ about }) => about)].map(([about, own]) => ({
    about,
    groups: [...Map.groupBy(own, ({ herkomst }) => herkomst)].map(([herkomst, each]) => ({
      herkomst,
      lines: each,
    })),
  }));
}

/** The channel that a line describes, if it is one. */
export const channelOf = ({ pad, value }: Line): Kanaal | undefined =>
  pad[1] === 'kanalen' ? (value as unknown as Kanaal) : undefined;

/** What a question is answered in a region: per local profile that says something else than the whole country. */
export interface RegionalQuestion {
  vraag: { id: string; data: Vraag };
  answers: { id: string; data: Lokaal }[];
}

/** The questions that local profiles answer in another way, in reading order. */
export function regionalQuestions(
  vragen: ReadonlyMap<string, Vraag>,
  profiles: readonly { id: string; data: Lokaal }[],
): RegionalQuestion[] {
  return [...vragen].flatMap(([id, data]) => {
    const answers = profiles.filter((profile) => profile.data.kan?.[id]);
    return answers.length > 0 ? [{ vraag: { id, data }, answers }] : [];
  });
}
