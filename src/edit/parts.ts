/** The body of a profile by part: what stands above the first `##` heading, and what stands below each of them. */

/** One part; `lead`, `text` and `tail` together are exactly what stands in the file. */
interface Part {
  /** '' for what stands above the first heading. */
  heading: string;
  /** The heading and the empty lines below it. */
  lead: string;
  text: string;
  /** The empty lines below the text. */
  tail: string;
}

const HEADING = /^## +(\S.*?)[ \t]*$/m;

/** The text of a body, without the empty lines around it. */
export const wholeText = (body: string): string => cut(body).text;

/** The text of each part, in order; undefined when a heading is repeated, so that it no longer names one part. */
export function partsOf(body: string): Map<string, string> | undefined {
  const parts = split(body).filter(({ heading, text }) => heading !== '' || text !== '');
  const found = new Map(parts.map(({ heading, text }) => [heading, text]));
  return found.size === parts.length ? found : undefined;
}

/** Whether a heading, once written, is read back as the same heading. */
export const isHeading = (heading: string): boolean =>
  heading === '' || (!/[\n\r]/.test(heading) && HEADING.exec(`## ${heading}`)?.[1] === heading);

/** A body with this text and nothing else. */
export const bodyWith = (text: string): string => (text === '' ? '' : `\n${text}\n`);

/** A body with this text in one part (undefined: without that part). A new part comes last; every other part stays as it is. */
export function withPart(body: string, heading: string, text: string | undefined): string {
  const parts = split(body);
  const index = parts.findIndex((each) => each.heading === heading);
  const old = parts[index];
  if (old && old.text !== '' && text !== undefined && text !== '') {
    old.text = text;
    return join(parts);
  }
  const part = { heading, lead: '', text: text ?? '', tail: '' };
  const atEnd = !old || old === parts.at(-1);
  if (!old) parts.push(part);
  else if (text === undefined && heading !== '') parts.splice(index, 1);
  else parts[index] = part;
  // Only the empty lines around what came or went are made anew.
  const touched = new Set([part, ...(atEnd ? parts.slice(-2) : [])]);
  return join(parts.map((each) => (touched.has(each) ? spaced(each, each === parts.at(-1)) : each)));
}

const join = (parts: readonly Part[]): string =>
  parts.map(({ lead, text, tail }) => lead + text + tail).join('');

function split(body: string): Part[] {
  const chunks = body.split(/^(?=## +\S)/m);
  if (HEADING.test(firstLine(chunks[0] ?? ''))) chunks.unshift('');
  return chunks.map((chunk, index) => {
    if (index === 0) return { heading: '', ...cut(chunk) };
    const line = firstLine(chunk);
    const { lead, text, tail } = cut(chunk.slice(line.length));
    return { heading: HEADING.exec(line)?.[1] ?? '', lead: line + lead, text, tail };
  });
}

const firstLine = (text: string): string => /^.*\n?/.exec(text)?.[0] ?? '';

/** Takes a text and the empty lines around it apart. */
function cut(raw: string): Omit<Part, 'heading'> {
  const lead = /^(?:[ \t]*\n)*/.exec(raw)?.[0] ?? '';
  const rest = raw.slice(lead.length);
  const text = rest.trimEnd();
  return { lead, text, tail: rest.slice(text.length) };
}

function spaced(part: Part, isLast: boolean): Part {
  const below = isLast ? '' : '\n';
  if (part.heading === '') {
    const { text } = part;
    return text === '' ? { ...part, lead: below, tail: '' } : { ...part, lead: '\n', tail: `\n${below}` };
  }
  if (part.text === '') return { ...part, lead: `## ${part.heading}\n${below}`, tail: '' };
  return { ...part, lead: `## ${part.heading}\n\n`, tail: `\n${below}` };
}
