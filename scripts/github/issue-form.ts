/** Reads what someone filled in on the form "Profiel wijzigen" (.github/ISSUE_TEMPLATE/profiel-wijzigen.yml). */

/** The headings that GitHub makes of the labels in the form. */
export const HEADINGS = {
  profiel: 'Profiel',
  wijzigingen: 'Wijzigingen',
  toelichting: 'Toelichting',
  gegevens: 'Gegevens van mensen',
} as const;

export type FormFields = Record<keyof typeof HEADINGS, string>;

const EMPTY = '_No response_';
const FENCE = /^```\w*$/;

/**
 * The fields of an issue's body; '' for what is missing or left empty. The first heading of a name counts, and headings
 * inside a block of code are text: what someone types in one field can not pose as another.
 */
export function readIssueForm(body: string): FormFields {
  const found = new Map<string, string[]>();
  let field: string[] | undefined;
  let inCode = false;
  for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
    const heading = inCode ? undefined : /^### (.+)$/.exec(line)?.[1]?.trim();
    if (heading !== undefined && isHeading(heading)) {
      field = found.has(heading) ? undefined : [];
      if (field) found.set(heading, field);
      continue;
    }
    if (FENCE.test(line)) inCode = !inCode;
    field?.push(line);
  }
  return {
    profiel: textOf(found.get(HEADINGS.profiel)),
    wijzigingen: withoutFence(found.get(HEADINGS.wijzigingen)),
    toelichting: textOf(found.get(HEADINGS.toelichting)),
    gegevens: textOf(found.get(HEADINGS.gegevens)),
  };
}

function isHeading(text: string): boolean {
  return Object.values<string>(HEADINGS).includes(text);
}

function textOf(lines: readonly string[] = []): string {
  const text = lines.join('\n').trim();
  return text === EMPTY ? '' : text;
}

/** A field with `render` comes as a block of code; someone who edits the issue by hand may leave the marks out. */
function withoutFence(lines: readonly string[] = []): string {
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open < 0 || !FENCE.test(lines[open] ?? '')) return textOf(lines);
  const close = lines.indexOf('```', open + 1);
  return lines
    .slice(open + 1, close < 0 ? undefined : close)
    .join('\n')
    .trim();
}
