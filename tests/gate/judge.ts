/**
 * Reads every hostile input, in a process of its own: `node tests/gate/judge.ts`. Writes one line of JSON for each, and
 * a line before it begins, so that one that never ends is known by name.
 */
import { writeSync } from 'node:fs';
import { readDocument } from '../../src/markdown/document.ts';
import { linkTerms, makeGlossary } from '../../src/markdown/glossary.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { notInert } from './inert.ts';
import { inputs } from './inputs.ts';
import { isInFile } from './place.ts';

export interface Judged {
  name: string;
  accepted: boolean;
  /** Places of findings that do not lie in the file. */
  outside: string[];
  /** What is in the HTML and may not be. */
  odd: string[];
  /** Time of the processor, in milliseconds: on a busy machine a clock says little. */
  cost: number;
}

const glossary = makeGlossary([{ id: 'meldcode', words: ['meldcode'] }]);

for (const { name, collection, bytes } of inputs) {
  writeSync(1, `${JSON.stringify({ begins: name })}\n`);
  const before = process.cpuUsage();
  const { document, problems } = readDocument(collection, 'x', 'x', bytes);
  const html = document?.tree
    ? linkTerms(
        renderBody(document.tree, () => undefined),
        glossary,
      )
    : '';
  const { user, system } = process.cpuUsage(before);
  const judged: Judged = {
    name,
    accepted: document !== undefined,
    outside: problems
      .filter((place) => !isInFile(bytes, place))
      .map(({ regel, kolom }) => `${regel}:${kolom}`),
    odd: notInert(html),
    cost: (user + system) / 1000,
  };
  writeSync(1, `${JSON.stringify(judged)}\n`);
}
