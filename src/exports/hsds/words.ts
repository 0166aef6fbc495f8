/** What HSDS has no field for, in plain Dutch words, so that no condition, warning or doubt gets lost on the way. */
import {
  BEREIKBAARHEID,
  KANAAL_DOELEN,
  KANAAL_SOORTEN,
  STATUSSEN,
  TERMIJNEN,
  VOORWAARDEN,
} from '../../../schemas/choices.ts';
import type { Antwoord, Beheer, Organisatie, Vraag } from '../../../schemas/index.ts';
import { GROUP_WORDS } from '../../model/answer-words.ts';
import { type Content, nameOf } from '../../model/content.ts';
import { citedBy } from '../../model/sources.ts';
import { longDate } from '../../model/trust.ts';

/** An answer that can become a service. */
export type Possible = Extract<Antwoord, { antwoord: 'ja' | 'voorwaarden' }>;

/** What they do, how long it takes, what to mind, who else could, and what all that rests on. */
export function describeAnswer(
  content: Content,
  profile: Organisatie,
  vraag: Vraag,
  given: Possible,
): string {
  const others = given.antwoord === 'voorwaarden' ? given : undefined;
  return lines([
    `${vraag.vraag} ${profile.naam}: ${GROUP_WORDS[given.antwoord].toLowerCase()}.`,
    given.toelichting,
    given.termijn && `Termijn: ${given.termijn.tekst} (${TERMIJNEN[given.termijn.soort]}).`,
    given.letOp && `Let op: ${given.letOp}`,
    others?.wieWel && `Anders: ${others.wieWel.map((id) => nameOf(content, id)).join(', ')}.`,
    others?.watWel && `Wat wel kan: ${others.watWel}`,
    restsOn(profile, given),
    describeTrust(profile.beheer),
  ]);
}

/** The conditions of an answer, each with its kind; undefined where there are none. */
export function describeConditions(given: Possible): string | undefined {
  if (given.antwoord === 'ja') return undefined;
  return lines([
    'Alleen onder voorwaarden:',
    ...given.voorwaarden.map(({ soort, tekst }) => `- ${VOORWAARDEN[soort]}: ${tekst}`),
  ]);
}

/** How to engage an organisation: its channels, and what happens then; undefined where nothing is known. */
export function describeEngagement({ naam, inschakelen }: Organisatie): string | undefined {
  if (!inschakelen) return undefined;
  const channels = inschakelen.kanalen
    .filter(({ doel }) => doel !== 'klacht')
    .map(({ doel, soort, naam: name, waarde, wanneer, toelichting }) =>
      [
        `- ${KANAAL_DOELEN[doel]}: ${[name, waarde].filter(Boolean).join(', ') || KANAAL_SOORTEN[soort]}`,
        `(${KANAAL_SOORTEN[soort].toLowerCase()}; ${BEREIKBAARHEID[wanneer]}).`,
        toelichting,
      ]
        .filter(Boolean)
        .join(' '),
    );
  const steps = (inschakelen.stappen ?? []).map(
    ({ stap, termijn }, index) =>
      `${index + 1}. ${stap}${termijn ? ` Termijn: ${termijn.tekst} (${TERMIJNEN[termijn.soort]}).` : ''}`,
  );
  return lines([
    `Zo schakel je ${naam} in:`,
    ...channels,
    ...(steps.length > 0 ? ['Wat er daarna gebeurt:', ...steps] : []),
  ]);
}

/** Who wrote it, who confirmed it, and when it lapses. */
export function describeTrust({ status, bevestigd, herzien }: Beheer): string {
  const confirmed = bevestigd ? ` op ${longDate(bevestigd.op)}, ${bevestigd.door}` : '';
  const doubt = bevestigd ? '' : '; nog niet bevestigd door de organisatie zelf';
  return `${STATUSSEN[status]}${confirmed}${doubt}. Opnieuw bekijken voor ${longDate(herzien)}.`;
}

function restsOn({ bronnen = {} }: Organisatie, given: Possible): string {
  const sources = citedBy(given).flatMap((key) => bronnen[key] ?? []);
  if (sources.length === 0) return 'Rust op vakkennis, nog te bevestigen.';
  return `Rust op: ${sources.map(({ titel, uitgever }) => `${titel} (${uitgever})`).join('; ')}.`;
}

const lines = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');
