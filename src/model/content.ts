/** Validated content as the model sees it: per collection, data by id, in reading order. */
import type { Begrip, Lokaal, Organisatie, Regio, Situatie, Verwacht, Vraag } from '../../schemas/index.ts';

/** A local profile in short. */
export type LocalSummary = Pick<Lokaal, 'is' | 'naam' | 'kern' | 'beheer'> & {
  /** The newest day on which a source was read; empty where there is none. */
  gelezen: string;
};

export interface Content {
  organisaties: ReadonlyMap<string, Organisatie>;
  vragen: ReadonlyMap<string, Vraag>;
  situaties: ReadonlyMap<string, Situatie>;
  begrippen: ReadonlyMap<string, Begrip>;
  /** Announced profiles that are still to be written. */
  verwacht: ReadonlyMap<string, Verwacht>;
  regios: ReadonlyMap<string, Regio>;
  /** Local profiles by `<regio>/<id>`: what lists need of them, for there may be thousands. */
  lokaal: ReadonlyMap<string, LocalSummary>;
}

/**
 * The newest day (YYYY-MM-DD) on which a fact was written, confirmed or read. Pages and exports are made as of that day:
 * they then depend on the content alone, and nothing can be called lapsed too early.
 */
export function newestDay({ organisaties, situaties, begrippen, regios, lokaal }: Content): string {
  const days = [
    ...[...organisaties.values()].flatMap(({ beheer, bronnen }) => [
      beheer.bewerkt,
      beheer.bevestigd?.op,
      beheer.wetGecontroleerd,
      ...Object.values(bronnen ?? {}).map(({ gelezen }) => gelezen),
    ]),
    ...[...situaties.values(), ...regios.values()].flatMap(({ bewerkt, bronnen }) => [
      bewerkt,
      ...Object.values(bronnen ?? {}).map(({ gelezen }) => gelezen),
    ]),
    ...[...lokaal.values()].flatMap(({ beheer, gelezen }) => [
      beheer.bewerkt,
      beheer.bevestigd?.op,
      beheer.wetGecontroleerd,
      gelezen,
    ]),
    ...[...begrippen.values()].map(({ bron }) => bron?.gelezen),
  ];
  return days.filter((day) => day !== undefined).reduce((newest, day) => (day > newest ? day : newest), '');
}

/** The name of an organisation, with or without a profile; the id itself where neither is known. */
export function nameOf(content: Content, organisatie: string): string {
  return (
    content.organisaties.get(organisatie)?.naam ?? content.verwacht.get(organisatie)?.naam ?? organisatie
  );
}
