import { type AnyStateMachine, createMachine, type MachineConfig } from 'xstate';
import type { NodeId } from '#core/model';
import type { Move, TokenState } from '#core/machine/kinds';

/** State of a token that has just been made; START, FIRED or TAKE puts it somewhere. */
export const NEW = 'new';

/** The token machine of a process as plain JSON: what `createMachine` of XState takes. */
export interface TokenMachineConfig {
  readonly id: string;
  readonly initial: typeof NEW;
  readonly states: Readonly<Record<string, TokenState | NewState>>;
}

interface NewState {
  readonly on: Readonly<Record<string, Move>>;
}

/** Bounds XState's own loop; no state here has an eventless transition, so it is never reached. */
const MAX_ITERATIONS = 1000;

/** The XState machine of one token. Actions have no implementation: they are data for whoever drives it. */
export function createTokenMachine(config: TokenMachineConfig): AnyStateMachine {
  return createMachine({
    ...(config as unknown as MachineConfig<Record<string, never>, { type: string }>),
    options: { maxIterations: MAX_ITERATIONS },
  }) as unknown as AnyStateMachine;
}

/** Is it the state of a token that stands somewhere? */
export function standsAt(state: TokenState | NewState): state is TokenState {
  return 'meta' in state;
}

/** The node a token in state `key` stands at; null for a new token. */
export function nodeOfState(config: TokenMachineConfig, key: string): NodeId | null {
  const state = config.states[key];
  return state !== undefined && standsAt(state) ? state.meta.node : null;
}
