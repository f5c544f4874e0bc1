import type { Floor } from './floor.ts';
import { GeneralFloor } from './general-floor.ts';
import { PlainFloor } from './plain-floor.ts';
import type { World } from './world.ts';

/** The floor that a run needs. */
export function createFloor(world: World): Floor {
  return world.run.floor === 'plain' ? new PlainFloor(world) : new GeneralFloor(world);
}
