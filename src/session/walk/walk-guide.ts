import { type CaseDiary, casesAlong, type Moment, spreadBetween } from '#core/analysis/walk';
import type { Result } from '#core/base';
import { success } from '#core/base';
import { compileProcess, createWalk, type ProcessMachines, type Walk, type WalkToken } from '#core/machine';
import type { FlowId, NodeId, ProcessId, Service } from '#core/model';
import { routeOf } from './route-of.ts';
import { StoryTeller } from './tell-story.ts';
import { isSeen } from './viewpoint.ts';
import type { Viewpoint, WalkChoice, WalkState } from './walk-state.ts';
import { mostOf, waysOf } from './ways-of.ts';

/** What is walked, and through whose eyes. */
export interface WalkPlan {
  readonly service: Service;
  readonly processId: ProcessId;
  readonly viewpoint: Viewpoint;
  readonly start: NodeId | null;
  readonly placeholders: 'refuse' | 'passThrough';
}

/** What somebody answered, in such a way that it can be answered again after an edit. */
export interface Answer {
  readonly node: NodeId;
  readonly flows: readonly FlowId[];
  readonly givesUp: boolean;
}

interface Reading {
  readonly state: Walk['state'];
  readonly alike: readonly CaseDiary[];
  readonly teller: StoryTeller;
}

/** How many things may happen unseen, one after another, before the walker is asked again. */
const MOST_UNSEEN = 200;

type Told = Pick<WalkState, 'status' | 'choices' | 'story' | 'stuckAt' | 'elapsed' | 'canGoBack'>;

/** Compiles the process; refused as a run is refused. */
export function createGuide(plan: WalkPlan): Result<WalkGuide> {
  const { service, processId, placeholders } = plan;
  const machines = compileProcess(service, processId, { placeholders });
  return machines.ok ? success(new WalkGuide(plan, machines.value)) : machines;
}

/** Leads through one case: asks what the viewer is to see, lets the rest happen, and tells it. */
export class WalkGuide {
  readonly answers: Answer[] = [];
  asMostDo = false;
  private readonly plan: WalkPlan;
  private readonly walk: Walk;
  /** Null where all entries begin together. */
  private readonly start: NodeId | null;
  private diaries: readonly CaseDiary[] = [];
  private known: Reading | null = null;
  /** Moves of the walk before each of the walker's own. */
  private readonly marks: number[] = [];

  constructor(plan: WalkPlan, machines: ProcessMachines) {
    this.plan = plan;
    const start = machines.entries.find((entry) => entry === plan.start) ?? machines.entries[0];
    this.start = machines.entriesTogether ? null : (start ?? null);
    this.walk = createWalk(machines, start);
    this.settle();
  }

  /** The simulated cases that times and shares are read off from now on. */
  read(diaries: readonly CaseDiary[]): void {
    this.diaries = diaries;
    this.known = null;
  }

  /** How many of them came this way. */
  get alike(): readonly CaseDiary[] {
    return this.reading().alike;
  }

  /** False where this cannot be done now. */
  take(token: number, flows: readonly FlowId[]): boolean {
    return this.answer(token, { flows, givesUp: false });
  }

  /** False where the case may not give up here. */
  giveUp(token: number): boolean {
    return this.answer(token, { flows: [], givesUp: true });
  }

  private answer(token: number, { flows, givesUp }: Pick<Answer, 'flows' | 'givesUp'>): boolean {
    const { turn, tokens } = this.walk.state;
    const node = tokens.find((each) => each.token === token)?.node;
    if (givesUp) this.walk.giveUp(token);
    else this.walk.advance(token, flows);
    if (node === undefined || this.walk.state.turn === turn) return false;
    this.marks.push(turn);
    this.answers.push({ node, flows, givesUp });
    this.settle();
    return true;
  }

  back(): void {
    const mark = this.marks.pop();
    if (mark === undefined) return;
    this.answers.pop();
    while (this.walk.state.turn > mark) this.walk.undo();
  }

  /** Gives answers again, as far as they still are answers to what is asked. */
  answerAgain(answers: readonly Answer[]): void {
    for (const each of answers) {
      const token = this.walk.state.tokens.find(({ node }) => node === each.node)?.token;
      if (token === undefined || !this.answer(token, each)) return;
    }
  }

  /**
   * Lets happen what the walker is not asked about. While something stands before the walker, of what goes on beside it only
   * what is usually done by then, so that the story is told in the order of time.
   */
  settle(): void {
    for (let unseen = 0; unseen < MOST_UNSEEN; unseen += 1) {
      const next = this.nextByItself();
      if (next === undefined) return;
      const ways = next.flows.length > 0 ? this.choiceOf(next, this.teller()).most : [];
      this.walk.advance(next.token, ways);
    }
  }

  private nextByItself(): WalkToken | undefined {
    const moving = this.walk.state.tokens.filter(({ waitsFor }) => waitsFor !== 'join');
    const going = moving.filter((token) => this.goesByItself(token));
    const asked = moving.filter((token) => !this.goesByItself(token));
    if (going.length + asked.length < 2) return going[0];
    const teller = this.teller();
    const { alike } = this;
    const ageAt = (what: 'start' | 'left', token: WalkToken): number => {
      const moment = { what, at: token.node, nth: this.visitOf(token, teller) };
      return spreadBetween(alike, { what: 'arrive' }, moment)?.median ?? Number.POSITIVE_INFINITY;
    };
    const [first] = going
      .map((token) => ({ token, age: ageAt('left', token) }))
      .toSorted((a, b) => a.age - b.age);
    // One is asked about a step when it begins, about a decision when it is taken. Without times one is asked first.
    const isNext = (age: number) =>
      asked.every((token) => age < ageAt(token.flows.length > 0 ? 'left' : 'start', token));
    return first !== undefined && isNext(first.age) ? first.token : undefined;
  }

  tell(): Told {
    const { viewpoint } = this.plan;
    const { tokens, over, stuck } = this.walk.state;
    const { alike } = this;
    const teller = this.teller();
    const choices = tokens
      .filter((token) => !this.isUnseen(token))
      .map((token): WalkChoice => this.choiceOf(token, teller));
    const asked = choices.find(({ told }) => told !== null);
    const nth = asked ? teller.visitsOf(asked.node) : 0;
    const now: Moment | null = over
      ? { what: 'over' }
      : asked
        ? { what: 'start', at: asked.node, nth }
        : null;
    return {
      status: over || stuck ? 'over' : 'walking',
      choices: viewpoint.by === 'case' ? choices : choices.filter(({ kind }) => kind !== 'held'),
      story: teller.story,
      stuckAt: stuck ? [...new Set(tokens.map(({ node }) => node))] : [],
      elapsed: now === null ? teller.age : spreadBetween(alike, { what: 'arrive' }, now),
      canGoBack: this.marks.length > 0,
    };
  }

  private goesByItself(token: WalkToken): boolean {
    return token.flows.length > 0 ? this.asMostDo : this.isUnseen(token);
  }

  /** Work, a timer or a message that the viewer has nothing to do with; decisions are everybody's. */
  private isUnseen({ waitsFor, node, flows }: WalkToken): boolean {
    const { service, viewpoint } = this.plan;
    return waitsFor !== 'join' && flows.length === 0 && !isSeen(service, node, viewpoint);
  }

  private teller(): StoryTeller {
    return this.reading().teller;
  }

  /** What can be read off the cases about where the walk stands: worked out once, since it goes through all of them. */
  private reading(): Reading {
    const { state } = this.walk;
    if (this.known?.state === state) return this.known;
    const { service, viewpoint } = this.plan;
    const { events, tokens } = state;
    const { start } = this;
    const alike = casesAlong(this.diaries, routeOf(events, service, start));
    const teller = new StoryTeller({ service, viewpoint, start, events, tokens, alike });
    this.known = { state, alike, teller };
    return this.known;
  }

  /** Which visit of its node this is, from 0. */
  private visitOf({ node, token }: WalkToken, teller: StoryTeller): number {
    const others = this.walk.state.tokens.filter((each) => each.node === node && each.token < token);
    return teller.visitsOf(node) + others.length;
  }

  private choiceOf(standing: WalkToken, teller: StoryTeller): WalkChoice {
    const { token, node, flows, waitsFor, mayGiveUp } = standing;
    const { service } = this.plan;
    const kind = kindOf(waitsFor, node, service);
    const nth = this.visitOf(standing, teller);
    if (kind === 'held') return { token, node, kind, told: null, ways: [], most: [], mayGiveUp };
    if (kind === 'work' || kind === 'timer' || kind === 'message')
      return { token, node, kind, told: teller.toldAt(node, nth), ways: [], most: [], mayGiveUp };
    const ways = waysOf(service, { node, flows }, this.alike, nth);
    return { token, node, kind, told: null, ways, most: mostOf(kind, ways), mayGiveUp };
  }
}

function kindOf(waitsFor: WalkToken['waitsFor'], node: NodeId, service: Service): WalkChoice['kind'] {
  if (waitsFor === 'join') return 'held';
  if (waitsFor === 'choices') return 'chooseSome';
  if (waitsFor !== 'choice') return waitsFor;
  return service.nodes[node]?.kind === 'eventBasedGateway' ? 'first' : 'choose';
}
