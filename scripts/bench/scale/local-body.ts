/** The running text of one made-up local profile: about 4 kB, with the headings and components that real ones have. */
import type { About } from './local-data.ts';
import type { Writer } from './sentences.ts';

const HEADINGS = ['Het eerste contact', 'Waar het schuurt', 'Als zij het anders zien'];

/** The body of a local profile, as Markdown. */
export function localBody(write: Writer, { national, parent, region }: About): string {
  const paragraph = () => write.sentences(5, region.naam);
  const other = write.pick(national.organisaties.filter(({ id }) => id !== parent.id)).id;
  const extra = [
    `<Tip>\n\n${write.sentence()}\n\n</Tip>`,
    `${write.sentence()} Lees ook <WieKan vraag="${write.pick(national.vragen)}" />.`,
    `- ${write.sentence()}\n- ${write.sentence()}\n\nOverleg eerst met <Profiel id="${other}" />.`,
  ];
  const parts = HEADINGS.map(
    (heading, index) =>
      `## ${heading}\n\n${paragraph()}\n\n${paragraph()}\n\n${extra[index] ?? ''}\n\n${paragraph()}\n`,
  );
  return parts.join('\n');
}
