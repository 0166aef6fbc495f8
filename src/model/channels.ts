import type { Kanaal } from '../../schemas/index.ts';

/** The address behind a channel that a phone can open: tel:, mailto: or https:; undefined where there is none. */
export function channelHref({ soort, waarde }: Kanaal): string | undefined {
  if (waarde === undefined) return undefined;
  switch (soort) {
    case 'telefoon':
      return `tel:${waarde.replaceAll(/[^\d]/g, '')}`;
    case 'e-mail':
      return `mailto:${waarde}`;
    case 'website':
    case 'formulier':
    case 'chat':
      return waarde;
    default:
      return undefined;
  }
}
