/** A finished change, and where it can go. */
import type { Botsing, Wijziging } from '../../edit/change.ts';
import type { Handover } from '../../edit/handover.ts';

/** What an installation offers. */
export interface Settings {
  repository: string | undefined;
  redactieMail: string | undefined;
}

/** A finished change: in words, as changes, and as files before and after. */
export interface Delivery extends Handover {
  wijzigingen: readonly Wijziging[];
  before: string;
  after: string;
  basis: string | undefined;
  /** Errors that are still there; the change cannot be proposed then, but the draft can be taken along. */
  fouten: number;
  /** What stands in the way of a botsing, in words. */
  inWoorden(botsing: Botsing): string;
}
