/** The reader and the rules in a worker of their own, so that judging a long profile never holds up typing. */
import './edit/jitless.ts';
import { judgeProfile } from '../edit/judge.ts';
import type { Surroundings } from '../edit/surroundings.ts';
import { readBody } from '../markdown/body.ts';
import { type Link, renderBody } from '../markdown/render.ts';
import { pathOf } from '../model/paths.ts';
import type { Answer, Question } from './edit/reader.ts';

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage({ number: data.number, ...answer(data) } satisfies Answer);
});

function answer(question: Question): Omit<Answer, 'number'> {
  const { around } = question;
  if (question.kind === 'tekst') return { html: render(question.tekst, around) };
  const { problems, elsewhere, document } = judgeProfile(
    question.id,
    question.source,
    around,
    question.vandaag,
  );
  return { judgement: { problems, elsewhere, readable: document !== undefined } };
}

/** The body as the page shows it; undefined where the reader does not let it through. */
function render(tekst: string, around: Surroundings): string | undefined {
  const { tree } = readBody(tekst);
  return tree && renderBody(tree, linkAmong(around));
}

function linkAmong({ vragen, begrippen, organisaties, verwacht }: Surroundings): Link {
  return (target, id) => {
    if (target === 'vragen') return named(vragen[id]?.kort, pathOf.vraag(id));
    if (target === 'begrippen') return named(begrippen[id], pathOf.begrip(id));
    return named(organisaties[id]?.naam, pathOf.organisatie(id)) ?? named(verwacht[id]);
  };
}

function named(text: string | undefined, href?: string): ReturnType<Link> {
  if (text === undefined) return undefined;
  return href === undefined ? { text } : { text, href };
}
