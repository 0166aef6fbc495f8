/** Fetches what a table needs, each file once per page and only when it is chosen. */
import type { Choice } from '../../model/table/choice.ts';
import type { Overview } from '../../model/table/overview.ts';
import type { Scene } from '../../model/table/scene.ts';
import type { Seat } from '../../model/table/seat.ts';
import { type Table, tableOf } from '../../model/table.ts';

const fetched = new Map<string, Promise<unknown>>();

/** Names, questions, situations, and who can what. */
export const loadOverview = () => fetchJson<Overview>('overzicht');

/** The table of a choice. Rejects when something cannot be fetched. */
export async function loadTable(overview: Overview, choice: Choice): Promise<Table> {
  const [seats, scene] = await Promise.all([
    Promise.all(choice.organisaties.map((id) => fetchJson<Seat>(id))),
    choice.situatie === undefined ? undefined : fetchJson<Scene>(`situatie/${choice.situatie}`),
  ]);
  return tableOf(overview, seats, choice, scene);
}

/** After a failure a next call tries again. */
function fetchJson<T>(name: string): Promise<T> {
  const known = fetched.get(name) as Promise<T> | undefined;
  if (known) return known;
  const asked = fetch(`/aan-tafel/${name}.json`).then(async (response) => {
    if (!response.ok) throw new Error(`Niet bereikbaar: ${name} (${response.status})`);
    return (await response.json()) as T;
  });
  fetched.set(name, asked);
  asked.catch(() => fetched.delete(name));
  return asked;
}
