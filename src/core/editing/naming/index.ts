/**
 * editing/naming: other names for what conditions name – attributes, their values, segments –, with the conditions taken along in the
 * same step. A book of its own, since it comes with the reader of FEEL, which nobody who draws has to wait for.
 *
 *   runFrom(namingCommands, 'renameValue', service, { id, from: 'A', to: 'private' }, newId);
 */
import type { CommandBook } from '../commands.ts';
import { renameAttribute } from './rename-attribute.ts';
import { renameSegment } from './rename-segment.ts';
import { renameValue } from './rename-value.ts';

/** Every command of naming by the name it has in the history and in the journal. */
export const namingCommands = { renameAttribute, renameSegment, renameValue } as const satisfies CommandBook;
