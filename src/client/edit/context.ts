/** What every part of the form shares, and how a field is found on the page. */
import type { z } from 'zod';
import type { Pad } from '../../edit/change.ts';
import type { Surroundings } from '../../edit/surroundings.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

export interface Context {
  /** Id of the profile. */
  profiel: string;
  draft: Draft;
  around: Surroundings;
  reader: Reader;
  /** The parts that are folded open, so that they stay so when they are drawn again. */
  open: Set<string>;
  /** Fields that were just added: what is still missing there is no mistake yet. */
  fresh: Set<string>;
  /** Draws any field; kept here because groups hold lists and lists hold groups. */
  field(pad: Pad, schema: z.ZodType): HTMLElement;
  /** Tells people who do not see the screen what a button did. */
  announce(words: string): void;
}

/** The id of a field on the page, which is also its address: `kan.huisbezoek`. */
export const idOf = (pad: Pad): string => pad.join('.');

/** The id of the control that holds the value of a field. */
export const controlOf = (pad: Pad): string => `${idOf(pad)}--invoer`;
