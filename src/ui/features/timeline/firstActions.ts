/** The first groups of a list with no more than so many members in all; the last of them may be cut short. */
export function firstActions<G, M>(groups: readonly G[], membersOf: (group: G) => readonly M[], cut: (group: G, members: readonly M[]) => G, most: number): readonly G[] {
  const shown: G[] = [];
  let left = most;
  for (const group of groups) {
    if (left <= 0) break;
    const members = membersOf(group);
    shown.push(members.length <= left ? group : cut(group, members.slice(0, left)));
    left -= members.length;
  }
  return shown;
}
