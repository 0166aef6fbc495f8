/** What is told when the form opens: what was received, what was kept, and what no longer fits. */
import type { Inhoud } from '../../edit/compare.ts';
import { withChanges } from '../../edit/outcome.ts';
import type { Notices } from './notices.ts';
import type { Opened } from './opened.ts';
import { keptDraft } from './store.ts';

/** Puts back the draft of an earlier visit, unless a file was opened in its place. */
export function restore(
  opened: Opened,
  version: string,
  { say, clashes }: Notices,
  put: (inhoud: Inhoud) => void,
): void {
  if (opened.bericht) say(opened.bericht);
  clashes(opened.botsingen);
  const kept = opened.bericht ? undefined : keptDraft(opened.id);
  if (!kept) return;
  const { inhoud, botsingen } = withChanges(opened.before, kept.wijzigingen);
  put(inhoud);
  const meanwhile =
    kept.basis === version
      ? ''
      : ' Het profiel op de site is intussen veranderd. Kijk of je wijzigingen nog kloppen.';
  say(`Je was hier al bezig; je wijzigingen staan er nog. Ze staan alleen in deze browser.${meanwhile}`, {
    words: 'Weggooien en opnieuw beginnen',
    act: () => put(opened.inhoud),
  });
  clashes(botsingen);
}
