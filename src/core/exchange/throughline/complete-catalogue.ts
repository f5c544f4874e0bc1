import { problem } from '#core/base';
import { type Parts, knownOrNull } from './complete-graph.ts';
import { tableOf } from './records.ts';

/** Data objects, attributes, segments, observations and dismissals, named, with random streams, leading nowhere unknown. */
export function completeCatalogue(parts: Parts, streams: StreamSource, nodes: ReadonlySet<string>) {
  const { file } = parts;
  const attributes = new Set(file.attributes.map(({ id }) => id));
  const named = <R extends { readonly id: string; readonly name?: string | undefined }>(record: R) => ({
    ...record,
    name: record.name ?? record.id,
  });
  return {
    dataObjects: tableOf(file.dataObjects.map(named)),
    attributes: tableOf(
      file.attributes.map((one) => ({ ...named(one), stream: streams.next(one.id, one.stream) })),
    ),
    segments: tableOf(
      file.segments.map((one) => ({
        ...named(one),
        attributes: Object.fromEntries(
          Object.entries(one.attributes).filter(
            ([id]) => knownOrNull(parts, 'segments', one.id, 'attributes', id, attributes) !== null,
          ),
        ),
        stream: streams.next(one.id, one.stream),
      })),
    ),
    observations: tableOf(
      file.observations.filter(
        ({ id, nodeId }) => knownOrNull(parts, 'observations', id, 'nodeId', nodeId, nodes) !== null,
      ),
    ),
    dismissals: tableOf(file.dismissals),
  };
}

/** Gives out random streams: the stated one where nobody has it yet, else the next free one (with a remark). */
export class StreamSource {
  private readonly parts: Parts;
  private readonly used: Set<number>;

  constructor(parts: Parts, used: Iterable<number>) {
    this.parts = parts;
    this.used = new Set(used);
  }

  next(id: string, stated: number | undefined): number {
    if (stated !== undefined && !this.used.has(stated)) {
      this.used.add(stated);
      return stated;
    }
    if (stated !== undefined)
      this.parts.problems.push(problem('streamReassigned', 'warning', [id], { stream: stated }));
    const free = this.unused;
    this.used.add(free);
    return free;
  }

  /** One above the largest in use. */
  get unused(): number {
    let largest = 0;
    for (const stream of this.used) if (stream > largest) largest = stream;
    return largest + 1;
  }
}
