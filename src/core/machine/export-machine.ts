import { type Result, success } from '#core/base';
import type { NodeId, ProcessId, Service } from '#core/model';
import { type CompileOptions, compileProcess } from './compile-process.ts';
import type { TokenMachineConfig } from './token-machine.ts';

/** The machine of a process, for use outside Throughline. */
export interface ExportedMachine {
  /** The token machine as XState takes it (`createMachine(json.token)`), with the names of nodes and the joins. */
  readonly json: {
    readonly process: { readonly id: ProcessId; readonly name: string };
    readonly nodes: Readonly<Record<NodeId, string>>;
    readonly joins: readonly {
      readonly node: NodeId;
      readonly rule: string;
      readonly flows: readonly string[];
    }[];
    readonly token: TokenMachineConfig;
  };
  /** A TypeScript file that needs nothing but `xstate`: the machine, and a small driver that runs it. */
  readonly typescript: string;
}

/** Exports the machine of one process. Refused for the reasons of `compileProcess`. */
export function exportMachine(
  service: Service,
  processId: ProcessId,
  options: CompileOptions = { placeholders: 'passThrough' },
): Result<ExportedMachine> {
  const compiled = compileProcess(service, processId, options);
  if (!compiled.ok) return compiled;
  const { nodes, joins, token } = compiled.value;
  const json: ExportedMachine['json'] = {
    process: { id: processId, name: service.processes[processId]?.name ?? '' },
    nodes: Object.fromEntries(nodes.map(({ id }) => [id, service.nodes[id]?.name ?? ''])) as Record<
      NodeId,
      string
    >,
    joins: joins.map(({ node, rule, flows }) => ({ node, rule, flows })),
    token: JSON.parse(JSON.stringify(token)) as TokenMachineConfig,
  };
  return success({ json, typescript: typescriptOf(json, compiled.value.entries) }, compiled.problems);
}

function typescriptOf(json: ExportedMachine['json'], entries: readonly NodeId[]): string {
  const title = (json.process.name || json.process.id).replace(/\*\/|[\r\n]+/g, ' ');
  return `/*
 * ${title}: the life of one token, as an XState machine. States are the nodes of the process; \`names\` tells which.
 * Entry actions ask for something ({type, params}); the answer is an event:
 *   requestWork → COMPLETED, or ABANDONED where the case gives up first · arm → ELAPSED or MESSAGE · choose → TAKE.<flow> · chooseSome and fork → one actor per
 *   flow, each TAKE.<flow> · arriveAtJoin → the token ends; when the join fires, a new actor gets FIRED.<node> ·
 *   abandonCase → the case is over with all its tokens.
 */
import { createActor, createMachine } from 'xstate';

export const names: Record<string, string> = ${JSON.stringify(json.nodes, null, 2)};

export const joins: { node: string; rule: string; flows: string[] }[] = ${JSON.stringify(json.joins, null, 2)};

export const entries: string[] = ${JSON.stringify(entries)};

/** What a token asks of its surroundings. */
export type Effect = { type: string; params: Record<string, unknown> };

export const tokenMachine = createMachine(${JSON.stringify(json.token, null, 2)} as never);

/** Starts a token that tells \`ask\` what it wants; send it the answers. */
export function startToken(ask: (effect: Effect) => void) {
  const types = [
    'traverse', 'requestWork', 'choose', 'chooseSome', 'fork', 'arriveAtJoin',
    'arm', 'armFirst', 'throwMessage', 'pass', 'abandonCase', 'endToken',
  ];
  const actions = Object.fromEntries(
    types.map((type) => [type, (_: unknown, params: Effect['params']) => ask({ type, params })]),
  );
  return createActor(tokenMachine.provide({ actions } as never)).start();
}

/*
 * const token = startToken((effect) => console.log(effect));
 * token.send({ type: \`START.\${entries[0]}\` });
 */
`;
}
