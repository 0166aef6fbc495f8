/** Puts entries under the headings of a closed list of themes, in the order of that list; empty themes are left out. */
export function byTheme<T extends { thema: string }, K extends string>(
  entries: Iterable<[string, T]>,
  themes: Record<K, string>,
): { id: K; label: string; entries: [string, T][] }[] {
  const grouped = Map.groupBy(entries, ([, { thema }]) => thema);
  return (Object.keys(themes) as K[]).flatMap((id) => {
    const found = grouped.get(id);
    return found ? [{ id, label: themes[id], entries: found }] : [];
  });
}
