/**
 * The strongly connected parts of a graph in which one can go round: with at least two nodes, or one that leads to itself
 * (Tarjan 1972, without recursion, so that long chains can't overflow). Nodes outside `members` are not walked through.
 * Nodes of a part in the order of `members`; parts in the order of their first node.
 */
export function cyclesAmong<Id>(
  members: ReadonlySet<Id>,
  next: (id: Id) => readonly Id[],
): readonly (readonly Id[])[] {
  const order = new Map([...members].map((id, index) => [id, index]));
  const index = new Map<Id, number>();
  const low = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const parts: Id[][] = [];
  const inside = (id: Id) => next(id).filter((other) => members.has(other));

  const enter = (id: Id) => {
    low.set(id, index.size);
    index.set(id, index.size);
    open.push(id);
    isOpen.add(id);
    return { id, targets: inside(id), at: 0 };
  };
  const lower = (id: Id, by: number) => low.set(id, Math.min(low.get(id) ?? by, by));
  const close = (id: Id) => {
    const part: Id[] = [];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
      isOpen.delete(top);
      part.push(top);
      if (top === id) break;
    }
    if (part.length > 1 || inside(id).includes(id)) parts.push(part);
  };

  for (const root of members) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const target = step.targets[step.at];
      step.at += 1;
      if (target === undefined) {
        path.pop();
        if (low.get(step.id) === index.get(step.id)) close(step.id);
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.id, low.get(step.id) ?? 0);
      } else if (!index.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) lower(step.id, index.get(target) ?? 0);
    }
  }
  const place = (id: Id | undefined) => (id === undefined ? 0 : (order.get(id) ?? 0));
  const sorted = parts.map((part) => part.toSorted((a, b) => place(a) - place(b)));
  return sorted.toSorted((a, b) => place(a[0]) - place(b[0]));
}
