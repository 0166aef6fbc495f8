/** Whom to invite: the fewest organisations that together can do what nobody at the table can. */
import type { Overview } from './overview.ts';

export interface Invitation {
  id: string;
  naam: string;
  /** What the invitation is for, and whether it can that with or without conditions. */
  taken: { id: string; group: 'ja' | 'voorwaarden' }[];
}

export interface Invitations {
  invited: Invitation[];
  /** Tasks that nobody in the directory says to be able to do. */
  nobody: string[];
}

/**
 * The smallest set that covers all tasks. Among sets of that size the one with most tasks covered without conditions
 * wins, then the one that comes first in reading order. It is exact: open tasks are few, and so are those who can.
 */
export function invitationsFor(
  tasks: readonly string[],
  { organisaties, kan }: Pick<Overview, 'organisaties' | 'kan'>,
  seated: readonly string[],
): Invitations {
  const order = Object.keys(organisaties);
  const without = (ids: readonly string[] = []) => ids.filter((id) => !seated.includes(id));
  const able = new Map(
    tasks.map((task) => [task, { ja: without(kan[task]?.ja), onder: without(kan[task]?.voorwaarden) }]),
  );
  const whoCan = (task: string) => [...(able.get(task)?.ja ?? []), ...(able.get(task)?.onder ?? [])];
  const nobody = tasks.filter((task) => whoCan(task).length === 0);
  const open = tasks
    .filter((task) => !nobody.includes(task))
    .map((task) => ({ task, who: new Set(whoCan(task)) }));

  const withoutConditions = (set: readonly string[]) =>
    open.filter(({ task }) => able.get(task)?.ja.some((id) => set.includes(id))).length;
  const best = smallestCovers(open.map(({ who }) => who))
    .map((set) => set.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    .toSorted((a, b) => withoutConditions(b) - withoutConditions(a) || compareLists(a, b, order))[0];

  const invited = (best ?? []).map((id): Invitation => ({
    id,
    naam: organisaties[id] ?? id,
    taken: open
      .filter(({ who }) => who.has(id))
      .map(({ task }) => ({ id: task, group: able.get(task)?.ja.includes(id) ? 'ja' : 'voorwaarden' })),
  }));
  return { invited: invited.toSorted((a, b) => b.taken.length - a.taken.length), nobody };
}

/** All sets of the smallest size that hold a member of each of these; each set must be non-empty. */
function smallestCovers(sets: readonly ReadonlySet<string>[]): string[][] {
  if (sets.length === 0) return [];
  for (let size = 1; ; size += 1) {
    const found = coversOf(sets, size);
    if (found.length > 0) return found;
  }
}

function coversOf(sets: readonly ReadonlySet<string>[], size: number): string[][] {
  // Whoever is needed by the hardest task must be in: that keeps the search small.
  const hardest = sets.toSorted((a, b) => a.size - b.size)[0];
  if (!hardest) return [[]];
  if (size === 0) return [];
  return [...hardest].flatMap((id) => {
    const left = sets.filter((set) => !set.has(id));
    return coversOf(left, size - 1).map((rest) => [id, ...rest]);
  });
}

function compareLists(a: readonly string[], b: readonly string[], order: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return at < 0 ? 0 : order.indexOf(a[at] ?? '') - order.indexOf(b[at] ?? '');
}
