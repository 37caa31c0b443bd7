/** The first entry of each group, in the order of the list. */
export function firstOfEach<T>(list: readonly T[], groupOf: (entry: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((entry) => {
    const group = groupOf(entry);
    return seen.has(group) ? false : seen.add(group);
  });
}
