import type { IdSource, Service } from '#core/model';
import { addNode } from './add-node.ts';
import { addNodeAfter } from './add-node-after.ts';
import { connect, reconnectFlow, setWaypoints } from './connect.ts';
import { deleteElements } from './delete-elements.ts';
import type { EditResult } from './edit-result.ts';
import { insertOnFlow, placeOnFlow } from './insert-on-flow.ts';
import { moveElements } from './move-elements.ts';
import { removeLane } from './remove-lane.ts';
import { rename } from './rename.ts';

/** A command: pure, never throws on bad input, asks `ids` for new ids. */
export type Command<Args> = (service: Service, args: Args, ids: IdSource) => EditResult;

/** Every command by the name it has in the history, the menus and the journal. */
export const commands = {
  addNode,
  addNodeAfter,
  insertOnFlow,
  placeOnFlow,
  moveElements,
  rename,
  connect,
  reconnectFlow,
  setWaypoints,
  deleteElements,
  removeLane,
} satisfies Record<string, Command<never>>;

export type CommandName = keyof typeof commands;

/** What a command needs to be told. */
export type CommandArguments<N extends CommandName> = Parameters<(typeof commands)[N]>[1];

/** Runs a command by name. */
export function runCommand<N extends CommandName>(
  name: N,
  service: Service,
  args: CommandArguments<N>,
  ids: IdSource,
): EditResult {
  const command = commands[name] as Command<CommandArguments<N>>;
  return command(service, args, ids);
}
