import type { Crew } from './crew.ts';
import type { Station } from './station.ts';
import type { StepPlan } from './step-plan.ts';
import type { WorkItem } from './work-item.ts';

/** Who is there for a piece of work on the general floor: the crew it waits for, the people who have it in their hands. */
export class Staff {
  private readonly stations: readonly Station[];
  private readonly crews: readonly Crew[];
  /** By step and member of its crew: the place of the step at that member's desk. */
  private readonly places: StepPlan['places'];

  constructor(stations: readonly Station[], crews: readonly Crew[], { places }: StepPlan) {
    this.stations = stations;
    this.crews = crews;
    this.places = places;
  }

  /** The crew a piece of work is for; null: nobody is needed. */
  crewOf({ crew }: WorkItem): Crew | null {
    return this.crews[crew] ?? null;
  }

  /** Brings the clocks of a crew and of all its roles up to the present. */
  advance(crew: Crew | null): void {
    for (const { role } of crew?.needs ?? []) (this.stations[role] as Station).advance();
  }

  /** The number of waiting tokens of the item's step changes, at every role that could take part. */
  changeWaiting(item: WorkItem, change: number): void {
    const crew = this.crewOf(item);
    const places = this.places[item.step] as readonly number[];
    for (const [at, { desk }] of (crew?.stations ?? []).entries())
      desk.changeWaiting(places[at] as number, change);
  }

  /** What has been laid aside longest and can go on; where the role interrupts, of these the most urgent. */
  bestLaidAside(station: Station): WorkItem | null {
    let best: WorkItem | null = null;
    for (const item of station.laidAside) {
      if (best !== null && (station.discipline !== 'preemptive' || item.priority <= best.priority)) continue;
      if (this.mayGoOn(item)) best = item;
    }
    return best;
  }

  /** Are those who laid the item aside there again, and free (where it matters, but for one role)? */
  mayGoOn({ held, closedBy }: WorkItem, but = -1): boolean {
    if (closedBy >= 0 && (this.stations[closedBy] as Station).desk.returning <= 0) return false;
    return held.every(({ role, quantity }) => {
      const { desk } = this.stations[role] as Station;
      return role === but || desk.capacity - desk.busy >= quantity;
    });
  }

  /** The people of `held` have the item in their hands from now on. */
  take(item: WorkItem, held: WorkItem['held']): void {
    item.held = held;
    for (const { role, quantity } of held) {
      const station = this.stations[role] as Station;
      station.take(item);
      station.desk.changeBusy(this.placeOf(item, role), quantity);
    }
  }

  /** Those who worked on the item are free. */
  release(item: WorkItem): void {
    for (const { role, quantity } of item.held) {
      const station = this.stations[role] as Station;
      station.advance();
      station.putDown(item);
      station.desk.changeBusy(this.placeOf(item, role), -quantity);
    }
  }

  /** Place of the item's step among those of a role. */
  private placeOf(item: WorkItem, role: number): number {
    const at = this.crewOf(item)?.needs.findIndex((need) => need.role === role) ?? 0;
    return this.places[item.step]?.[at] ?? 0;
  }
}
