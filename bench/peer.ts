/** What every library gets, and what it must do with it. An adapter is one file in `peers/` with a `build` like this. */

/** One question or organisation. */
export interface PeerDocument {
  id: string;
  /** The question and its short form, or all names. */
  title: string[];
  /** Synonyms, English and keywords. */
  text: string[];
}

/** Answers a query with ids, the likeliest first. */
export type Search = (query: string) => string[] | Promise<string[]>;

export type Build = (documents: PeerDocument[]) => Search | Promise<Search>;

/** A ready-made index to send instead of the documents; only for a library where that is lighter. */
export type Save = (documents: PeerDocument[]) => string;
