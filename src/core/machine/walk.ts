import { type Actor, type AnyActorLogic, createActor } from 'xstate';
import { invariant } from '#core/base';
import type { FlowId, NodeId } from '#core/model';
import { type CaseEmission, type CaseEvent, createCaseMachine } from './case-machine.ts';
import type { ProcessMachines } from './compile-process.ts';
import { standsAt } from './token-machine.ts';

/** What a token stands at and waits for. */
export interface WalkToken {
  readonly token: number;
  readonly node: NodeId;
  /**
   * - `work`, `timer`, `message`  to be finished by the walker: `advance(token)`
   * - `choice`   one of `flows`: `advance(token, [flow])` (an exclusive split, or the event that comes first)
   * - `choices`  one or more of `flows`: `advance(token, flows)`
   * - `join`     the other branches; it goes on by itself
   */
  readonly waitsFor: 'work' | 'timer' | 'message' | 'choice' | 'choices' | 'join';
  readonly flows: readonly FlowId[];
  /** Is there a way for a case that gives up waiting here? `giveUp(token)` takes it. */
  readonly mayGiveUp: boolean;
}

/** One thing that happened, oldest first; `turn` counts the walker's moves (0: the start). */
export interface WalkEvent {
  readonly turn: number;
  readonly token: number;
  readonly type: 'traverse' | 'complete' | 'abandon' | 'pass' | 'throw' | 'hold' | 'fire' | 'end';
  readonly at: NodeId | FlowId;
}

/** Where a walk stands. A new object after every move. */
export interface WalkState {
  readonly tokens: readonly WalkToken[];
  readonly events: readonly WalkEvent[];
  /** Moves made so far. */
  readonly turn: number;
  /** No token is left. */
  readonly over: boolean;
  /** Only tokens at joins are left, and no join can fire. */
  readonly stuck: boolean;
  /** The bound on steps taken in no time was met: a cycle that no task interrupts. */
  readonly endless: boolean;
}

/** A walk through one case, step by step, on the XState actors. */
export interface Walk {
  readonly state: WalkState;
  /** Lets what `token` waits for happen; `flows` where there is a choice. Ignored when the token waits for something else. */
  advance(token: number, flows?: readonly FlowId[]): void;
  /** Lets the case give up what `token` waits for. Ignored where there is no way for it. */
  giveUp(token: number): void;
  /** Takes the last move back, by walking the others again. */
  undo(): void;
  restart(): void;
}

interface Move {
  readonly token: number;
  readonly flows: readonly FlowId[];
  readonly givesUp: boolean;
}

/** Steps taken in no time within one move. */
const BOUND = 1000;

/** Starts a walk at an entry of the process; without one at its first, or at all of them where they begin together. */
export function createWalk(machines: ProcessMachines, start?: NodeId): Walk {
  const first = machines.entries.slice(0, 1);
  const nodes = machines.entriesTogether ? machines.entries : start === undefined ? first : [start];
  const begin = (): WalkDriver => new WalkDriver(machines, nodes);
  let moves: readonly Move[] = [];
  let driver = begin();
  const replay = (again: readonly Move[]): void => {
    driver.stop();
    driver = begin();
    moves = again;
    for (const move of again) driver.advance(move);
  };
  const make = (move: Move): void => {
    if (driver.advance(move)) moves = [...moves, move];
  };
  return {
    get state() {
      return driver.state;
    },
    advance: (token, flows = []) => make({ token, flows, givesUp: false }),
    giveUp: (token) => make({ token, flows: [], givesUp: true }),
    undo: () => replay(moves.slice(0, -1)),
    restart: () => replay([]),
  };
}

class WalkDriver {
  state: WalkState = { tokens: [], events: [], turn: 0, over: false, stuck: false, endless: false };
  private readonly actor: Actor<AnyActorLogic>;
  /** Nodes at which a case may give up. */
  private readonly impatient: ReadonlySet<NodeId>;
  private readonly tokens = new Map<number, WalkToken>();
  /** Tokens at a split, which are decided on in no time. */
  private readonly deciding = new Set<number>();
  private readonly events: WalkEvent[] = [];
  private readonly inbox: CaseEmission[] = [];
  /** The case has given up and is over; nothing is left to be asked. */
  private isLost = false;
  private turn = 0;
  private born = 0;
  private steps = 0;

  constructor(machines: ProcessMachines, nodes: readonly NodeId[]) {
    this.impatient = new Set(
      Object.values(machines.token.states).flatMap((state) =>
        standsAt(state) && state.on?.['ABANDONED'] !== undefined ? [state.meta.node] : [],
      ),
    );
    this.actor = createActor<AnyActorLogic>(createCaseMachine(machines));
    this.actor.on('effect', (emission) => this.inbox.push(emission as unknown as CaseEmission));
    this.actor.start();
    for (const node of nodes) this.send({ type: 'START', token: this.born++, node });
    this.settle();
  }

  stop(): void {
    this.actor.stop();
  }

  advance({ token, flows, givesUp }: Move): boolean {
    const at = this.tokens.get(token);
    if (at === undefined || at.waitsFor === 'join' || (givesUp && !at.mayGiveUp)) return false;
    const chosen = at.flows.filter((flow) => flows.includes(flow));
    if (at.waitsFor === 'choice' && chosen.length !== 1) return false;
    if (at.waitsFor === 'choices' && chosen.length === 0) return false;
    this.turn++;
    this.steps = 0;
    this.tokens.delete(token);
    this.deciding.delete(token);
    if (at.waitsFor === 'choice' || at.waitsFor === 'choices') this.take(token, chosen);
    else if (givesUp) {
      this.note(token, 'abandon', at.node);
      this.send({ type: 'TOKEN', token, event: { type: 'ABANDONED' } });
    } else {
      const type = ({ work: 'COMPLETED', timer: 'ELAPSED', message: 'MESSAGE' } as const)[at.waitsFor];
      this.note(token, 'complete', at.node);
      this.send({ type: 'TOKEN', token, event: { type } });
    }
    this.settle();
    return true;
  }

  private settle(): void {
    for (;;) {
      for (let next = this.inbox.shift(); next !== undefined; next = this.inbox.shift()) this.answer(next);
      // An inclusive join waits until it is known where the tokens at splits go, as in the kernel.
      if (this.deciding.size === 0 && !this.isLost) this.send({ type: 'SETTLE' });
      if (this.inbox.length === 0) break;
    }
    const tokens = [...this.tokens.values()].toSorted((a, b) => a.token - b.token);
    this.state = {
      tokens,
      events: [...this.events],
      turn: this.turn,
      over: tokens.length === 0,
      stuck: tokens.length > 0 && tokens.every((token) => token.waitsFor === 'join'),
      endless: this.steps > BOUND,
    };
  }

  private answer({ token, effect }: CaseEmission): void {
    if (effect.type === 'traverse') {
      this.note(token, 'traverse', effect.params.flow);
      return;
    }
    const { node } = effect.params;
    const wait = (waitsFor: WalkToken['waitsFor'], flows: readonly FlowId[] = []): void => {
      const mayGiveUp = waitsFor === 'work' && this.impatient.has(node);
      this.tokens.set(token, { token, node, waitsFor, flows, mayGiveUp });
    };
    const decide = (waitsFor: 'choice' | 'choices', flows: readonly FlowId[]): void => {
      this.deciding.add(token);
      wait(waitsFor, flows);
    };
    switch (effect.type) {
      case 'requestWork':
        return wait('work');
      case 'arm':
        return wait(effect.params.trigger);
      case 'armFirst':
        return wait(
          'choice',
          effect.params.branches.map((branch) => branch.flow),
        );
      case 'choose':
        if (effect.params.flows.length > 1 || this.steps++ > BOUND)
          return decide('choice', effect.params.flows);
        return this.take(token, effect.params.flows);
      case 'chooseSome':
        return decide('choices', effect.params.flows);
      case 'fork':
        if (this.steps++ > BOUND) return decide('choices', effect.params.flows);
        return this.take(token, effect.params.flows);
      case 'hold':
        this.note(token, 'hold', node);
        return wait('join');
      case 'consume':
        this.tokens.delete(token);
        return;
      case 'fire':
        this.tokens.delete(token);
        return this.note(token, 'fire', node);
      case 'throwMessage':
        return this.note(token, 'throw', node);
      case 'pass':
        return this.note(token, 'pass', node);
      case 'abandonCase':
        this.isLost = true;
        this.tokens.clear();
        this.deciding.clear();
        return;
      case 'endToken':
        return this.note(token, 'end', node);
    }
  }

  /** The token goes over the first flow, copies of it over the others. */
  private take(token: number, flows: readonly FlowId[]): void {
    const [own, ...others] = flows;
    invariant(own !== undefined, `The token <${token}> takes at least one flow.`);
    this.send({ type: 'TOKEN', token, event: { type: `TAKE.${own}` } });
    for (const flow of others) this.send({ type: 'COPY', token: this.born++, flow });
  }

  private note(token: number, type: WalkEvent['type'], at: NodeId | FlowId): void {
    this.events.push({ turn: this.turn, token, type, at });
  }

  private send(event: CaseEvent): void {
    this.actor.send(event);
  }
}
