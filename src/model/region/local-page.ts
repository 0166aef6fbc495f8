/** A local profile as its page shows it: sections of fields, and of each field what is local and what is national. */
import type { Kanaal, Lokaal, Vraag } from '../../../schemas/index.ts';
import type { Names } from '../changes.ts';
import { PROFILE_SECTIONS } from '../profile-sections.ts';
import type { Statement } from '../statements.ts';
import { type Herkomst, inheritLines, type Line } from './inherit.ts';

/** A field of a section, with its lines. */
interface LocalField {
  about: string;
  lines: Line[];
}

/** What comes from one place. */
interface LocalBlock {
  herkomst: Herkomst;
  fields: LocalField[];
  /** Questions for a first talk, which rest on nothing. */
  vragen: readonly string[];
}

/** A section: first what is local, then what is national. */
export interface LocalSection {
  anchor: string;
  title: string;
  blocks: LocalBlock[];
}

/** Behind the mandate; the national profile has these on a page of its own. */
const BACKGROUND = ['wettelijkeBasis', 'opdrachtgever', 'toezicht', 'financiering'];

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

/** What is taken over from a national profile; gathered once for all its local profiles. */
export interface National {
  statements: readonly Statement[];
  kennismakingsvragen: readonly string[];
}

/** The sections of a local profile apart from the answers, in the order of a national profile. */
export function localSections(national: National, local: Lokaal, names: Names): LocalSection[] {
  const shown = national.statements.filter(({ pad }) => !BACKGROUND.includes(String(pad[1])));
  const bySection = Map.groupBy(inheritLines(shown, local, names), ({ pad }) => SECTION_OF[String(pad[0])]);
  return PROFILE_SECTIONS.map(({ anchor, title }) => {
    const lines = bySection.get(anchor) ?? [];
    const block = (herkomst: Herkomst, vragen: readonly string[] = []): LocalBlock => ({
      herkomst,
      fields: fieldsOf(lines.filter((line) => line.herkomst === herkomst)),
      vragen: anchor === 'kennismaken' ? vragen : [],
    });
    const blocks = [
      block('lokaal', local.kennismakingsvragen),
      block('landelijk', national.kennismakingsvragen),
    ].filter(({ fields, vragen }) => fields.length + vragen.length > 0);
    return { anchor, title, blocks };
  }).filter(({ blocks }) => blocks.length > 0);
}

const fieldsOf = (lines: Line[]): LocalField[] =>
  [...Map.groupBy(lines, ({ about }) => about.split(' › ').at(-1) ?? about)].map(([about, own]) => ({
    about,
    lines: own,
  }));

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

/** How many channels a reader sees first. */
const FIRST_CHANNELS = 4;

/** The channels to see first: for danger that of the whole country, which holds here too, then what is local. */
export function firstChannels(national: readonly Kanaal[], local: readonly Kanaal[]): Kanaal[] {
  const isAcute = ({ doel, soort }: Kanaal) => doel === 'acuut' && soort === 'telefoon';
  const acute = [...local, ...national].filter(isAcute).slice(0, 1);
  const rest = [...local, ...national].filter((kanaal) => !isAcute(kanaal));
  return [...acute, ...rest].slice(0, FIRST_CHANNELS);
}
