/**
 * Judges an edited profile with the reader and the rules of `npm run check`. Of the other profiles only the surroundings
 * are known, and that decides which rules run over what:
 * - all rules judge the edited profile itself; they look others up, but say nothing of them;
 * - the rules about relations, which ask no more of a profile than the surroundings hold, also judge the others, so that
 *   what an edit makes untrue elsewhere is said too.
 * Questions, situations and terms are not judged: an edit of a profile cannot make them wrong.
 */
import { type Collection, collections } from '../../schemas/index.ts';
import { fileAt } from '../../schemas/places.ts';
import { applyRules } from '../check/apply-rules.ts';
import type { Documents, Rule } from '../check/rule.ts';
import { rules } from '../check/rules/index.ts';
import { nietVerwachtEnGeschreven } from '../check/rules/niet-verwacht-en-geschreven.ts';
import { samenwerkingGespiegeld } from '../check/rules/samenwerking-gespiegeld.ts';
import { verwijzingKanHet } from '../check/rules/verwijzing-kan-het.ts';
import { verwijzingZonderKring } from '../check/rules/verwijzing-zonder-kring.ts';
import { type Document, readDocument } from '../markdown/document.ts';
import { type Finding, type Place, type Problem, sortProblems } from '../markdown/problem.ts';
import { validate } from '../markdown/schema-messages.ts';
import { splitFrontMatter } from '../markdown/split.ts';
import { type Path, readYaml } from '../markdown/yaml.ts';
import type { Pad } from './change.ts';
import { fileOf } from './file-of.ts';
import { padAt } from './pad-at.ts';
import { nameIn, type Partner, type Surroundings } from './surroundings.ts';

/** A problem and the field it belongs to; no field where it concerns the whole profile. */
export type FieldProblem = Problem & { pad?: Pad };

export interface Judgement {
  /** What must be mended in this profile, and reminders. */
  problems: FieldProblem[];
  /** What this profile makes untrue in other files. */
  elsewhere: Problem[];
  /** The profile, when it could be read. */
  document: Document<'organisaties'> | undefined;
}

const RELATIONS: readonly Rule[] = [
  verwijzingKanHet,
  verwijzingZonderKring,
  samenwerkingGespiegeld,
  nietVerwachtEnGeschreven,
];

/** Reads and judges the source of a profile among its surroundings, on a day (YYYY-MM-DD). */
export function judgeProfile(id: string, source: string, around: Surroundings, vandaag: string): Judgement {
  const bestand = fileOf(id);
  const { document, problems } = readDocument('organisaties', id, bestand, new TextEncoder().encode(source));
  const found = withFields(source, problems);
  if (!document) return { problems: sortProblems(found), elsewhere: [], document };
  const own = applyRules(rules, documentsAmong(around, document, vandaag, false));
  const among = applyRules(RELATIONS, documentsAmong(around, document, vandaag, true));
  return {
    problems: sortProblems([...found, ...withPads(source, own)]),
    elsewhere: sortProblems(among.filter((problem) => problem.bestand !== bestand)),
    document,
  };
}

/** Notes beside each place which field was looked for there. */
function noting(locate: Document['locate']): Document['locate'] {
  return (path, what) => ({ ...locate(path, what), pad: path }) as Place;
}

/** Finds the field of each problem that the reader reported: a missing one has no place of its own in the file. */
function withFields(source: string, problems: readonly Problem[]): FieldProblem[] {
  const { data, findings, locate, typedAt } = readYaml(splitFrontMatter(source).yaml);
  const noted =
    findings.length > 0 ? [] : validate(collections.organisaties.schema, data, noting(locate), typedAt);
  const padOf = new Map(noted.map((finding) => [keyOf(finding), (finding as Partial<FieldProblem>).pad]));
  return withPads(
    source,
    problems.map((problem) => {
      const pad = padOf.get(keyOf(problem));
      return pad ? { ...problem, pad } : problem;
    }),
  );
}

function withPads(source: string, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map((problem) => {
    const pad = (problem.pad as Path | undefined)?.map((step) =>
      typeof step === 'number' ? step : String(step),
    );
    const found = pad ?? padAt(source, problem);
    return found && found.length > 0 ? { ...problem, pad: found } : problem;
  });
}

const keyOf = ({ regel, kolom, regelId, tekst }: Finding) => `${regel}:${kolom} ${regelId} ${tekst}`;

/** All files as rules see them. With `others`, the partners are judged as well as looked up. */
function documentsAmong(
  around: Surroundings,
  own: Document<'organisaties'>,
  vandaag: string,
  others: boolean,
): Documents {
  const partners = new Map(
    Object.entries(around.organisaties).map(([id, partner]) => [id, documentOf(id, partner)]),
  );
  partners.set(own.id, own);
  // In the order of the files on disk, in which the check names them.
  const inOrder = (ids: Iterable<string>) => [...ids].toSorted((a, b) => a.localeCompare(b, 'nl'));
  const ids: Record<Collection, string[]> = {
    organisaties: inOrder(partners.keys()),
    verwacht: inOrder(Object.keys(around.verwacht)),
    vragen: inOrder(Object.keys(around.vragen)),
    begrippen: inOrder(Object.keys(around.begrippen)),
    situaties: inOrder(around.situaties),
    regios: [],
    lokaal: [],
    paginas: [],
    wijzigingen: [],
  };
  const judged: Partial<Record<Collection, Document[]>> = {
    organisaties: others ? [...partners.values()] : [own],
    verwacht: others ? ids.verwacht.map((id) => documentOf(id, nameIn(around, id), 'verwacht')) : [],
  };
  return {
    all: <C extends Collection>(collection: C) => (judged[collection] ?? []) as Document<C>[],
    get: <C extends Collection>(collection: C, id: string) =>
      (collection === 'organisaties' ? partners.get(id) : undefined) as Document<C> | undefined,
    exists: (collection, id) => ids[collection].includes(id),
    ids: (collection) => ids[collection],
    vandaag,
  };
}

/** A file of which only this much is known; everything in it lies at its top. */
function documentOf(
  id: string,
  known: Partner | string,
  collection: Collection = 'organisaties',
): Document<'organisaties'> {
  return {
    collection,
    id,
    bestand: fileAt({ collection, id }),
    source: '',
    data: known,
    locate: () => ({ regel: 1, kolom: 1 }),
    isQuoted: () => true,
    tree: undefined,
    headings: [],
    references: [],
  } as unknown as Document<'organisaties'>;
}
