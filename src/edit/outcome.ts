/** What an edit comes to: the changes, and the file with those changes in it. */
import { applyChanges } from './apply.ts';
import { type Botsing, type Pad, TEKST, type Wijziging } from './change.ts';
import { changesInData, type Inhoud } from './compare.ts';
import { isFields } from './data.ts';
import { readSource } from './source.ts';
import { tidy } from './tidy.ts';

/** A profile as text, and what stands in it. */
export interface Bron {
  source: string;
  inhoud: Inhoud;
}

export interface Uitkomst extends Bron {
  wijzigingen: Wijziging[];
}

/** Reads a profile's source; undefined where its front matter cannot be read. The empty source is a profile still to be written. */
export function openSource(source: string): Bron | undefined {
  if (source === '') return { source, inhoud: { data: {}, tekst: '' } };
  try {
    const { data, body } = readSource(source);
    return { source, inhoud: { data, tekst: body } };
  } catch {
    return undefined;
  }
}

/** The changes from `before` to `after`, and the file that has them. Nothing changed gives the file that was, byte for byte. */
export function outcomeOf(before: Bron, after: Inhoud, vandaag: string): Uitkomst {
  const tidied = { ...after, data: tidy(after.data) };
  const edited = changesInData(before.inhoud, tidied);
  const inhoud = edited.some(isEdit) ? withEditDate(tidied, vandaag) : tidied;
  const wijzigingen = changesInData(before.inhoud, inhoud);
  return { wijzigingen, inhoud, source: applyChanges(before.source, wijzigingen).source };
}

/** The content with these changes in it, and those that no longer fit. */
export function withChanges(
  { source, inhoud }: Bron,
  wijzigingen: readonly Wijziging[],
): { inhoud: Inhoud; botsingen: Botsing[] } {
  const applied = applyChanges(source, wijzigingen);
  return { inhoud: openSource(applied.source)?.inhoud ?? inhoud, botsingen: applied.botsingen };
}

/** Confirming or moving a date is no edit of what the profile says. */
const isEdit = ({ pad }: Wijziging): boolean => pad[0] !== 'beheer';

function withEditDate(inhoud: Inhoud, bewerkt: string): Inhoud {
  const data = inhoud.data as Record<string, unknown>;
  const beheer = isFields(data['beheer']) ? data['beheer'] : {};
  return { ...inhoud, data: { ...data, beheer: { ...beheer, bewerkt } } };
}

/** Whether one path leads to or into the other. */
export const related = (one: Pad, other: Pad): boolean =>
  one.slice(0, other.length).every((step, index) => step === other[index]);

/** Whether a path is that of the body. */
export const isBody = (pad: Pad): boolean => pad[0] === TEKST;
