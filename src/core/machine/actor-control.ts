import { type Actor, type AnyActorLogic, type AnyStateMachine, createActor } from 'xstate';
import { type CaseEmission, type CaseEvent, createCaseMachine } from './case-machine.ts';
import type { ProcessMachines } from './compile-process.ts';
import {
  type Control,
  OP_ABANDON,
  OP_CHOOSE,
  OP_CHOOSE_SOME,
  OP_CONSUME,
  OP_END,
  OP_FIRE,
  OP_FORK,
  OP_HOLD,
  OP_MESSAGE,
  OP_PASS,
  OP_RACE,
  OP_THROW,
  OP_TIMER,
  OP_TRAVERSE,
  OP_WORK,
  type Op,
  Outbox,
} from './control.ts';
import type { ControlTable } from './control-table.ts';

const SIGNALS = ['COMPLETED', 'ELAPSED', 'MESSAGE', 'ABANDONED'] as const;

const OPS: Record<Exclude<CaseEmission['effect']['type'], 'arm' | 'traverse'>, Op> = {
  requestWork: OP_WORK,
  choose: OP_CHOOSE,
  chooseSome: OP_CHOOSE_SOME,
  fork: OP_FORK,
  armFirst: OP_RACE,
  throwMessage: OP_THROW,
  pass: OP_PASS,
  abandonCase: OP_ABANDON,
  endToken: OP_END,
  hold: OP_HOLD,
  consume: OP_CONSUME,
  fire: OP_FIRE,
};

/**
 * Control by XState actors: one actor of the case machine per case, which spawns one actor per token. `table` only
 * translates between ids and numbers; what happens is what the actors say.
 */
export function createActorControl(processes: readonly ProcessMachines[], table: ControlTable): Control {
  return new ActorControl(processes, table);
}

class ActorControl implements Control {
  readonly outbox = new Outbox();
  readonly plain = null;
  private readonly machines: readonly AnyStateMachine[];
  private readonly table: ControlTable;
  private readonly nodeNumber: ReadonlyMap<string, number>;
  private readonly flowNumber: ReadonlyMap<string, number>;
  private readonly actors = new Map<number, Actor<AnyActorLogic>>();
  private readonly caseOf = new Map<number, number>();
  /** Copies that have not yet taken their flow. */
  private readonly copies = new Set<number>();

  constructor(processes: readonly ProcessMachines[], table: ControlTable) {
    this.machines = processes.map(createCaseMachine);
    this.table = table;
    this.nodeNumber = new Map(table.nodes.map((id, number) => [id, number]));
    this.flowNumber = new Map(table.flows.map((id, number) => [id, number]));
  }

  reserve(): void {}

  start(kase: number, token: number, node: number): void {
    if (!this.actors.has(kase)) this.open(kase, this.table.nodeProcess[node] as number);
    this.caseOf.set(token, kase);
    this.send(kase, { type: 'START', token, node: this.table.nodes[node] as never });
  }

  private open(kase: number, process: number): void {
    const machine = this.machines[process];
    if (machine === undefined) return;
    const actor = createActor<AnyActorLogic>(machine);
    actor.on('effect', (emission) => this.note(emission as unknown as CaseEmission));
    this.actors.set(kase, actor);
    actor.start();
  }

  signal(token: number, signal: number): void {
    const type = SIGNALS[signal] as (typeof SIGNALS)[number];
    this.send(this.caseOf.get(token) as number, { type: 'TOKEN', token, event: { type } });
  }

  take(token: number, flow: number): void {
    const id = this.table.flows[flow] as never;
    const kase = this.caseOf.get(token) as number;
    if (this.copies.delete(token)) this.send(kase, { type: 'COPY', token, flow: id });
    else this.send(kase, { type: 'TOKEN', token, event: { type: `TAKE.${id}` } });
  }

  copy(token: number, copy: number): void {
    this.caseOf.set(copy, this.caseOf.get(token) as number);
    this.copies.add(copy);
  }

  settle(kase: number): boolean {
    const before = this.outbox.length;
    this.send(kase, { type: 'SETTLE' });
    return this.outbox.length > before;
  }

  close(kase: number): void {
    this.actors.get(kase)?.stop();
    this.actors.delete(kase);
  }

  private send(kase: number, event: CaseEvent): void {
    this.actors.get(kase)?.send(event);
  }

  private note({ token, effect }: CaseEmission): void {
    if (effect.type === 'traverse') {
      this.outbox.push(OP_TRAVERSE, token, this.flowNumber.get(effect.params.flow) as number);
      return;
    }
    const node = this.nodeNumber.get(effect.params.node) as number;
    if (effect.type === 'arm')
      this.outbox.push(effect.params.trigger === 'timer' ? OP_TIMER : OP_MESSAGE, token, node);
    else this.outbox.push(OPS[effect.type], token, node);
  }
}
