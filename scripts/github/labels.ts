/** The labels that forms and scripts use. A form cannot set a label that does not exist, so a script makes them all. */
import { ApiError, type GitHub } from './api.ts';

export const LABELS = {
  'profiel-wijzigen': ['1d76db', 'Voorstel voor een wijziging, gemaakt met het formulier'],
  'vraag-voorstellen': ['1d76db', 'Voorstel voor een nieuwe “Wie kan …?”-vraag'],
  'inhoud-goed': ['0e8a16', 'Het programma vindt geen fouten in de inhoud'],
  'nog-iets-mis': ['d93f0b', 'Er moet nog iets hersteld worden; zie de reactie'],
  'wacht-op-eigenaar': ['fbca04', 'Een eigenaar van het profiel is gevraagd mee te lezen'],
  'raakt-code': ['5319e7', 'Verandert meer dan inhoud: een beheerder kijkt mee'],
  herinnering: ['c5def5', 'Profielen die opnieuw bekeken moeten worden'],
} as const satisfies Record<string, [color: string, description: string]>;

export type Label = keyof typeof LABELS;

/** Makes these labels where they are not there yet. */
export async function ensureLabels(github: GitHub, names: readonly Label[]): Promise<void> {
  for (const name of names) {
    const [color, description] = LABELS[name];
    try {
      await github.createLabel({ name, color, description });
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 422)) throw error;
    }
  }
}

/** Sets exactly these out of a group of labels; labels outside the group stay as people put them. */
export async function setLabels(
  github: GitHub,
  { number, labels }: { number: number; labels: readonly { name: string }[] },
  group: readonly Label[],
  wanted: readonly Label[],
): Promise<void> {
  const present = new Set(labels.map(({ name }) => name));
  const missing = wanted.filter((label) => !present.has(label));
  await ensureLabels(github, missing);
  if (missing.length > 0) await github.addLabels(number, missing);
  for (const label of group)
    if (present.has(label) && !wanted.includes(label)) await github.removeLabel(number, label);
}
