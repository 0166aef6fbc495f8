/** What it is to change a content file: a list of single fields, each with what stood there and what should stand there. */

/**
 * The way to a field: keys of the front matter, and indexes in lists that kept their length (a list whose length changes
 * is one field). The body goes by part: ['tekst', heading], where the heading is '' for what stands above the first
 * `##` heading.
 */
export type Pad = readonly (string | number)[];

export interface Wijziging {
  pad: Pad;
  /** What stood there when the change was made; absent when the field was not there. */
  was?: unknown;
  /** What should stand there; absent to take the field away. */
  wordt?: unknown;
}

/** A change that can no longer be made: someone else changed the same field meanwhile. */
export interface Botsing {
  wijziging: Wijziging;
  /** What stands there now; absent when the field is gone. */
  nu?: unknown;
}

/** What someone hands over: changes to one profile, or a whole new one. */
export interface Voorstel {
  /** Id of the profile. */
  profiel: string;
  /** Whether the profile does not exist yet; its changes then start from nothing. */
  nieuw?: boolean;
  /** Git blob id of the file the changes were made on. */
  basis?: string;
  wijzigingen: Wijziging[];
}

/** The key of the body among the paths of a file. */
export const TEKST = 'tekst';
