import type { Share } from '#core/base';
import { flowsInto, type NodeId, type Service } from '#core/model';
import type { Loop } from './loops-of.ts';
import type { Traffic } from './traffic.ts';

const ROUNDS = 100;
const STILL = 1e-9;

/**
 * Which share of the visits to each node of a loop are repeats, by the counts of a run: a token that came back along a flow
 * back, or stands on the way back, is a repeat; where ways meet, what goes on is the mixture of what came.
 */
export function repeatsIn(service: Service, loop: Loop, traffic: Traffic): ReadonlyMap<NodeId, Share> {
  const back = new Set(loop.back.map((flow) => flow.id));
  const repeats = new Map<NodeId, Share>([...loop.body].map((id) => [id, loop.wayBack.has(id) ? 1 : 0]));
  // Loops inside the loop make the shares depend on each other; each round brings them closer.
  for (let round = 0, moved = 1; round < ROUNDS && moved > STILL; round += 1) {
    moved = 0;
    for (const id of loop.body) {
      if (loop.wayBack.has(id)) continue;
      let all = 0;
      let again = 0;
      for (const flow of flowsInto(service, id)) {
        const crossings = traffic.crossings(flow.id);
        all += crossings;
        again += crossings * (back.has(flow.id) ? 1 : (repeats.get(flow.source) ?? 0));
      }
      const share = all > 0 ? again / all : 0;
      moved = Math.max(moved, Math.abs(share - (repeats.get(id) ?? 0)));
      repeats.set(id, share);
    }
  }
  return repeats;
}
