/** Puts a report into a document between two marks, or into a file of its own. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes a report; in a document that has the marks of this name, only what stands between them changes. */
export function writeReport(file: string, name: string, text: string): void {
  const begin = `<!-- meting ${name} -->`;
  const end = `<!-- einde ${name} -->`;
  const document = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  const marked = `${begin}\n\n${text}\n\n${end}`;
  const whole =
    from >= 0 && to > from
      ? document.slice(0, from) + marked + document.slice(to + end.length)
      : `${[document.trimEnd(), marked].filter((part) => part !== '').join('\n\n')}\n`;
  writeFileSync(file, whole);
}
