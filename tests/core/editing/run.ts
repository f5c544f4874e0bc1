import { type CommandArguments, type CommandName, type EditResult, runCommand } from '#core/editing';
import type { NodeId, ProcessNode, Service } from '#core/model';
import { countingIds } from './counting-ids.ts';
import type { Plain } from './plain.ts';

/** Runs one command with ids n1, n2 … */
export function run<N extends CommandName>(
  service: Service,
  name: N,
  args: Plain<CommandArguments<N>>,
): EditResult {
  const count = countingIds();
  return runCommand(name, service, args as CommandArguments<N>, () => `n${count()}`);
}

/** The codes of what a command remarked or why it was refused. */
export function codes(result: EditResult): readonly string[] {
  return result.problems.map(({ code }) => code);
}

/** A node that must be there. */
export function node(service: Service, id: string): ProcessNode {
  const found = service.nodes[id as NodeId];
  if (found === undefined) throw new Error(`There is no node ${id}`);
  return found;
}

/** Flows as `source>target`, in key order. */
export function flows(service: Service): readonly string[] {
  return Object.values(service.flows).map((flow) => `${flow.source}>${flow.target}`);
}
