/** Asks the worker that holds the reader and the rules; it starts with the first question. */
import type { FieldProblem } from '../../edit/judge.ts';
import type { Surroundings } from '../../edit/surroundings.ts';
import type { Problem } from '../../markdown/problem.ts';

/** What is wrong with a profile, as far as it can travel between threads. */
export interface Verdict {
  problems: FieldProblem[];
  /** What the profile makes untrue in other files. */
  elsewhere: Problem[];
  /** Whether it could be read at all. */
  readable: boolean;
}

export type Question = { number: number; around: Surroundings } & (
  { kind: 'oordeel'; id: string; source: string; vandaag: string } | { kind: 'tekst'; tekst: string }
);

export interface Answer {
  number: number;
  judgement?: Verdict;
  html?: string | undefined;
}

type Asked<Q> = Q extends Question ? Omit<Q, 'number' | 'around'> : never;

export interface Reader {
  judge(id: string, source: string, vandaag: string): Promise<Verdict>;
  /** Fills `target` with a text as readers will see it, or with the reason why that cannot be shown. */
  show(target: HTMLElement, tekst: string): Promise<void>;
}

/** A reader that knows these surroundings. */
export function reader(around: Surroundings): Reader {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | undefined;
  let number = 0;
  const ask = (question: Asked<Question>) =>
    new Promise<Answer>((resolve) => {
      worker ??= start(waiting);
      number += 1;
      waiting.set(number, resolve);
      worker.postMessage({ ...question, number, around });
    });
  return {
    judge: async (id, source, vandaag) => {
      const { judgement } = await ask({ kind: 'oordeel', id, source, vandaag });
      return judgement ?? { problems: [UNCHECKED], elsewhere: [], readable: false };
    },
    show: async (target, tekst) => {
      const { html } = await ask({ kind: 'tekst', tekst });
      // The only place where HTML is made of what someone typed: the reader let it through, and `renderBody` escapes all text.
      if (html === undefined)
        target.textContent = 'Deze tekst is nog niet te tonen: er moet nog iets in kloppen.';
      else target.innerHTML = html;
    },
  };
}

/** Said where the worker does not run; a change is then judged after it was handed over. */
const UNCHECKED: Problem = {
  bestand: '',
  regel: 1,
  kolom: 1,
  ernst: 'let-op',
  regelId: 'niet-nagekeken',
  tekst: 'Deze browser kan je wijziging niet nakijken.',
  herstel: 'Geef haar toch door: dan wordt ze alsnog nagekeken, en hoor je wat er mis is.',
};

function start(waiting: Map<number, (answer: Answer) => void>): Worker {
  const worker = new Worker(new URL('../edit-reader.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', () => {
    for (const [number, resolve] of waiting) resolve({ number });
    waiting.clear();
  });
  return worker;
}
