/** The registry of content types: which folder holds what, in which form. Site, scripts and tests all read it here. */
import type { z } from 'zod';
import { begrip } from './begrip.ts';
import { lokaal } from './lokaal.ts';
import { organisatie } from './organisatie.ts';
import { pagina } from './pagina.ts';
import { regio } from './regio.ts';
import { situatie } from './situatie.ts';
import { verwacht } from './verwacht.ts';
import { vraag } from './vraag.ts';
import { wijzigingen } from './wijzigingen.ts';

export type { Antwoord } from './antwoord.ts';
export type { Begrip } from './begrip.ts';
export type { Beheer } from './beheer.ts';
export type { Kanaal } from './inschakelen.ts';
export type { Lokaal } from './lokaal.ts';
export type { Organisatie } from './organisatie.ts';
export type { Regio } from './regio.ts';
export type { Situatie } from './situatie.ts';
export type { Verwacht } from './verwacht.ts';
export type { Vraag } from './vraag.ts';
export type { Wijziging, Wijzigingen } from './wijzigingen.ts';

/** `.mdx` holds front matter and a body, `.yaml` only facts. */
export type Format = 'mdx' | 'yaml';

export const collections = {
  organisaties: { singular: 'organisatie', format: 'mdx', schema: organisatie },
  vragen: { singular: 'vraag', format: 'yaml', schema: vraag },
  situaties: { singular: 'situatie', format: 'mdx', schema: situatie },
  begrippen: { singular: 'begrip', format: 'yaml', schema: begrip },
  verwacht: { singular: 'verwacht profiel', format: 'yaml', schema: verwacht },
  regios: { singular: 'regio', format: 'yaml', schema: regio },
  lokaal: { singular: 'lokaal profiel', format: 'mdx', schema: lokaal },
  wijzigingen: { singular: 'lijst van wijzigingen', format: 'yaml', schema: wijzigingen },
  paginas: { singular: 'pagina', format: 'mdx', schema: pagina },
} as const satisfies Record<string, { singular: string; format: Format; schema: z.ZodType }>;

/** A content type. Where its files stand: schemas/places.ts. */
export type Collection = keyof typeof collections;

/** The validated data of one content type. */
export type DataOf<C extends Collection> = z.infer<(typeof collections)[C]['schema']>;
