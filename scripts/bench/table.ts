/** Tables and figures as a Dutch reader writes them; the tables are Markdown, so that they can go into a document. */

type Cell = string | number;

/** A Markdown table with straight columns: the first to the left, the others to the right. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map((cell) => String(cell)));
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** Bytes in kB of 1,000: `18164` gives "18,2". */
export function kb(bytes: number): string {
  return decimals(bytes / 1000, 1);
}

/** A number with this many decimals and a comma. */
export function decimals(value: number, count: number): string {
  return value.toLocaleString('nl-NL', { minimumFractionDigits: count, maximumFractionDigits: count });
}

/** A share 0–1 as a percentage with one decimal. */
export function percent(share: number): string {
  return `${decimals(share * 100, 1)}%`;
}
