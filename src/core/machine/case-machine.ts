import {
  type AnyActorRef,
  type AnyStateMachine,
  emit,
  enqueueActions,
  sendParent,
  sendTo,
  setup,
} from 'xstate';
import type { FlowId, NodeId } from '#core/model';
import type { ProcessMachines } from './compile-process.ts';
import type { Effect, TokenEvent } from './effect.ts';
import { reachOf } from './inclusive-join.ts';
import { frontOf, type Held, mayFireAtRest, takenOnArrival } from './join-rules.ts';
import { createTokenMachine, nodeOfState } from './token-machine.ts';

/** What happens to tokens at joins, beside the effects of the token machines. */
export interface JoinEffect {
  readonly type: 'hold' | 'consume' | 'fire';
  readonly params: { readonly node: NodeId };
}

/** What a case tells its environment: `token` asks for or has done `effect`. Listen with `actor.on('effect', …)`. */
export interface CaseEmission {
  readonly type: 'effect';
  readonly token: number;
  readonly effect: Exclude<Effect, { type: 'arriveAtJoin' }> | JoinEffect;
}

/** What a case understands. Tokens are numbered by whoever drives the case. */
export type CaseEvent =
  | { readonly type: 'START'; readonly token: number; readonly node: NodeId }
  | { readonly type: 'TOKEN'; readonly token: number; readonly event: TokenEvent }
  /** A new token that goes on over `flow`, as a copy of one at a split. */
  | { readonly type: 'COPY'; readonly token: number; readonly flow: FlowId }
  /** No token can move at once: inclusive joins are looked at again; without any token the case is over. */
  | { readonly type: 'SETTLE' }
  /** From the case's own tokens. */
  | { readonly type: 'EFFECT'; readonly token: number; readonly effect: Effect };

/** What a case remembers. */
export interface CaseContext {
  /** The actors of tokens that move, by token. */
  readonly tokens: Readonly<Record<number, AnyActorRef>>;
  /** The tokens that wait at joins, in order of arrival. */
  readonly held: readonly Held[];
  /** Actors spawned so far; their ids are `<token>:<serial>`. */
  readonly serial: number;
}

const EFFECTS: readonly Effect['type'][] = [
  'traverse',
  'requestWork',
  'choose',
  'chooseSome',
  'fork',
  'arriveAtJoin',
  'arm',
  'armFirst',
  'throwMessage',
  'pass',
  'abandonCase',
  'endToken',
];

/** The logic of a token actor: the token machine, whose effects are told to the case that spawned it. */
function createTokenLogic(machines: ProcessMachines): AnyStateMachine {
  const tell = (type: Effect['type']) =>
    sendParent(({ self }: { self: AnyActorRef }, params: unknown) => ({
      type: 'EFFECT',
      token: Number(self.id.split(':', 1)[0]),
      effect: { type, params } as Effect,
    }));
  const actions = Object.fromEntries(EFFECTS.map((type) => [type, tell(type)]));
  return createTokenMachine(machines.token).provide({ actions: actions as never });
}

/**
 * The XState machine that owns one case. Its tokens are spawned actors; its joins hold what arrives and fire by the
 * rule that comes with the arrival. It is `running` until no token is left, then `over`.
 */
export function createCaseMachine(machines: ProcessMachines): AnyStateMachine {
  const joins = new Map(
    machines.joins.map((join) => [join.node, { ...join, reach: reachOf(machines, join) }] as const),
  );
  const places = new Map<NodeId, number>(machines.nodes.map(({ id }, place) => [id, place]));
  const blank: CaseContext = { tokens: {}, held: [], serial: 0 };
  const inclusive = machines.joins.filter((join) => join.rule === 'inclusive');
  /** Places of the nodes at which tokens stand, waiting at joins included. */
  const standing = (context: CaseContext): ReadonlySet<number> => {
    const nodes = Object.values(context.tokens).map((actor) =>
      nodeOfState(machines.token, String(actor.getSnapshot().value)),
    );
    return new Set(
      [...nodes, ...context.held.map(({ node }) => node)].map((node) => (node && places.get(node)) ?? -1),
    );
  };

  const machine = setup({
    types: {} as { context: CaseContext; events: CaseEvent; emitted: CaseEmission },
    actors: { token: createTokenLogic(machines) },
    actions: {
      /** A token actor begins where `event` puts it. */
      begin: enqueueActions(
        ({ enqueue, context }, { token, event }: { token: number; event: TokenEvent }) => {
          const serial = context.serial + 1;
          enqueue.assign(({ spawn }) => {
            const actor = spawn('token', { id: `${token}:${serial}` });
            return { serial, tokens: { ...context.tokens, [token]: actor } };
          });
          enqueue.sendTo(({ context: now }) => now.tokens[token] as AnyActorRef, event);
        },
      ),
      /** The join takes its tokens. The last of them is then begun behind it. */
      fire: enqueueActions(
        ({ enqueue, context }, { node, taken }: { node: NodeId; taken: readonly Held[] }) => {
          const last = taken.at(-1);
          if (last === undefined) return;
          enqueue.assign({ held: context.held.filter((each) => !taken.includes(each)) });
          for (const each of taken.toSorted((a, b) => a.input - b.input)) {
            if (each !== last)
              enqueue.emit({
                type: 'effect',
                token: each.token,
                effect: { type: 'consume', params: { node } },
              });
          }
          enqueue.emit({ type: 'effect', token: last.token, effect: { type: 'fire', params: { node } } });
        },
      ),
    },
  }).createMachine({
    id: 'case',
    context: blank,
    initial: 'running',
    options: { maxIterations: 1000 },
    states: {
      running: {
        on: {
          START: {
            actions: {
              type: 'begin',
              params: ({ event }) => ({
                token: event.token,
                event: { type: `START.${event.node}` } as const,
              }),
            },
          },
          COPY: {
            actions: {
              type: 'begin',
              params: ({ event }) => ({ token: event.token, event: { type: `TAKE.${event.flow}` } as const }),
            },
          },
          TOKEN: {
            guard: ({ context, event }) => context.tokens[event.token] !== undefined,
            actions: sendTo(
              ({ context, event }) => context.tokens[event.token] as AnyActorRef,
              ({ event }) => event.event,
            ),
          },
          EFFECT: [
            {
              guard: ({ event }) => event.effect.type === 'abandonCase',
              target: 'over',
              actions: enqueueActions(({ enqueue, context, event }) => {
                for (const token of Object.values(context.tokens)) enqueue.stopChild(token);
                enqueue.assign({ tokens: {}, held: [] });
                enqueue.emit({
                  type: 'effect',
                  token: event.token,
                  effect: event.effect as CaseEmission['effect'],
                });
              }),
            },
            {
              guard: ({ event }) => event.effect.type !== 'arriveAtJoin' && event.effect.type !== 'endToken',
              actions: emit(({ event }) => ({
                type: 'effect',
                token: event.token,
                effect: event.effect as CaseEmission['effect'],
              })),
            },
            {
              actions: enqueueActions(({ enqueue, context, event }) => {
                const { token, effect } = event;
                const { [token]: ended, ...tokens } = context.tokens;
                if (ended !== undefined) enqueue.stopChild(ended);
                if (effect.type !== 'arriveAtJoin') {
                  enqueue.assign({ tokens });
                  enqueue.emit({ type: 'effect', token, effect });
                  return;
                }
                const { node, flow, rule } = effect.params;
                const join = joins.get(node);
                const arrived: Held = { token, node, input: join?.flows.indexOf(flow) ?? 0 };
                const held = [...context.held, arrived];
                enqueue.assign({ tokens, held });
                const taken = takenOnArrival(rule, arrived, held, join?.flows.length ?? 1);
                const last = taken.at(-1);
                if (last !== undefined) {
                  enqueue({ type: 'fire', params: { node, taken } });
                  enqueue({ type: 'begin', params: { token: last.token, event: { type: `FIRED.${node}` } } });
                } else enqueue.emit({ type: 'effect', token, effect: { type: 'hold', params: { node } } });
              }),
            },
          ],
          SETTLE: [
            {
              guard: ({ context }) => context.held.length === 0 && Object.keys(context.tokens).length === 0,
              target: 'over',
            },
            {
              actions: enqueueActions(({ enqueue, context }) => {
                for (const { node } of inclusive) {
                  const reach = joins.get(node)?.reach;
                  const taken = frontOf(node, context.held);
                  const last = taken.at(-1);
                  if (last === undefined || reach === undefined) continue;
                  if (!mayFireAtRest(reach, taken, standing(context), machines.nodes.length)) continue;
                  enqueue({ type: 'fire', params: { node, taken } });
                  enqueue({ type: 'begin', params: { token: last.token, event: { type: `FIRED.${node}` } } });
                  return;
                }
              }),
            },
          ],
        },
      },
      over: { type: 'final' },
    },
  });
  return machine as unknown as AnyStateMachine;
}
