/** Reads one content file: text → data that fits its schema, and a body that fits the allow-list, or what is wrong. */
import type { Heading, Nodes, Root } from 'mdast';
import { type Collection, collections, type DataOf } from '../../schemas/index.ts';
import { readBody } from './body.ts';
import { isComponent, TARGETS } from './components.ts';
import { findOddNumbers } from './odd-numbers.ts';
import { type Finding, inFile, type Place, type Problem } from './problem.ts';
import { checkCharacters, decode } from './raw.ts';
import { validate } from './schema-messages.ts';
import { splitFrontMatter } from './split.ts';
import { type Locate, readYaml, type YamlResult } from './yaml.ts';

/** A content file that was read without errors. */
export interface Document<C extends Collection = Collection> {
  collection: C;
  id: string;
  /** Path from the root of the project, for messages. */
  bestand: string;
  source: string;
  data: DataOf<C>;
  locate: Locate;
  isQuoted: YamlResult['isQuoted'];
  /** The body; undefined for files without one. */
  tree: Root | undefined;
  headings: (Place & { text: string; depth: number })[];
  /** What the components in the body point at. */
  references: (Place & { target: Collection; id: string })[];
}

export interface ReadResult<C extends Collection> {
  document: Document<C> | undefined;
  problems: Problem[];
}

/** Reads a file's bytes as an entry of a collection. Never throws. */
export function readDocument<C extends Collection>(
  collection: C,
  id: string,
  bestand: string,
  bytes: Uint8Array,
): ReadResult<C> {
  const decoded = decode(bytes);
  if ('finding' in decoded) return { document: undefined, problems: inFile(bestand, [decoded.finding]) };
  const source = decoded.text;
  const empty = source.trim() === '' ? [emptyFile()] : [];
  const {
    yaml,
    body,
    findings: fences,
  } = collections[collection].format === 'mdx'
    ? splitFrontMatter(source)
    : { yaml: source, body: undefined, findings: [] };
  const broken = empty.length > 0 ? empty : fences;
  if (broken.length > 0) return { document: undefined, problems: inFile(bestand, broken) };

  const front = readYaml(yaml);
  // Pages about the site are written by maintainers and rendered by Astro itself.
  const text = body === undefined || collection === 'paginas' ? undefined : readBody(body);
  const findings = [
    ...checkCharacters(source),
    ...(front.findings.length > 0 ? front.findings : dataFindings(collection, front)),
    ...(text?.findings ?? []),
  ];
  const problems = inFile(bestand, findings);
  if (problems.length > 0) return { document: undefined, problems };
  return {
    document: {
      collection,
      id,
      bestand,
      source,
      data: front.data as DataOf<C>,
      locate: front.locate,
      isQuoted: front.isQuoted,
      tree: text?.tree,
      ...outline(text?.tree),
    },
    problems,
  };
}

function dataFindings(collection: Collection, { data, locate, typedAt }: YamlResult): Finding[] {
  const refused = validate(collections[collection].schema, data, locate, typedAt);
  return refused.length > 0 ? refused : findOddNumbers(data, { locate, typedAt });
}

function emptyFile(): Finding {
  return {
    regel: 1,
    kolom: 1,
    regelId: 'leeg-bestand',
    tekst: 'Dit bestand is leeg, dus de lezer vindt hier niets.',
    herstel: 'Begin met het voorbeeld: npm run new:profile -- <id>. Of haal het bestand weg.',
  };
}

/** The headings of a body, and where its components point. */
function outline(tree: Root | undefined): Pick<Document, 'headings' | 'references'> {
  const headings: Document['headings'] = [];
  const references: Document['references'] = [];
  const walk = (node: Nodes): void => {
    const place: Place = { regel: node.position?.start.line ?? 1, kolom: node.position?.start.column ?? 1 };
    if (node.type === 'heading') headings.push({ ...place, depth: node.depth, text: textOf(node) });
    if (
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      isComponent(node.name) &&
      node.name in TARGETS
    ) {
      const [attribute] = node.attributes;
      references.push({
        ...place,
        target: TARGETS[node.name as keyof typeof TARGETS],
        id: typeof attribute?.value === 'string' ? attribute.value : '',
      });
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  if (tree) walk(tree);
  return { headings, references };
}

function textOf(node: Heading | Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
