/** Comma-separated values, in the way that Dutch spreadsheets open with a double click: semicolons, and a mark that says UTF-8. */

/** Rows of cells as the text of a file. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** A spreadsheet runs what begins like a formula; an apostrophe in front makes it text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
