import type { Service } from '#core/model';
import type { Estimate, RunOutcome, Summary, TimeParts, WaitCauses } from '#core/simulation';

const SECONDS = 60;

/** The result as JSON for other programs. Times in seconds, costs in the service's currency, shares in 0…1 (docs/format.md). */
export function jsonOf(service: Service, outcome: RunOutcome): object {
  const { kpis } = outcome;
  return {
    engine: outcome.engine,
    service: service.profile.name,
    seed: outcome.seed,
    replications: outcome.replications,
    warmup: outcome.warmup * SECONDS,
    window: outcome.window * SECONDS,
    kpis: {
      cycleTime: summary(kpis.cycleTime, SECONDS),
      waitingTime: summary(kpis.waitingTime, SECONDS),
      processingTime: summary(kpis.processingTime, SECONDS),
      costPerCase: { ...summary(kpis.costPerCase, 1), currency: service.profile.currency },
      throughputPerHour: estimate(kpis.throughput, 1),
      workInProgress: estimate(kpis.workInProgress, 1),
      serviceLevel: kpis.serviceLevel && {
        clock: estimate(kpis.serviceLevel.clock, 1),
        working: estimate(kpis.serviceLevel.working, 1),
      },
    },
    cyclePath: parts(outcome.cyclePath),
    tokenTime: parts(outcome.tokenTime),
    steps: outcome.steps.map((step) => ({
      id: step.id,
      name: step.name,
      role: step.roleId,
      roles: step.roleIds,
      count: step.count,
      visitsPerCase: estimate(step.visitsPerCase, 1),
      waiting: { ...summary(step.waiting, SECONDS), causes: causes(step.causes) },
      processing: summary(step.processing, SECONDS),
      paused: summary(step.paused, SECONDS),
      contentionWith: step.contentionWith.map(({ id, minutes }) => ({ id, mean: minutes * SECONDS })),
      shareOfWaiting: estimate(step.shareOfWaiting, 1),
      cost: estimate(step.cost, 1),
      queueLength: estimate(step.queueLength, 1),
      abandoned: step.abandoned && {
        share: estimate(step.abandoned.share, 1),
        waiting: estimate(step.abandoned.waiting, SECONDS),
      },
      withinTarget: step.withinTarget && {
        clock: estimate(step.withinTarget.clock, 1),
        working: estimate(step.withinTarget.working, 1),
      },
    })),
    segments: (outcome.segments ?? []).map((segment) => ({
      id: segment.id,
      name: segment.name,
      cases: segment.cases,
      cycleTime: summary(segment.cycleTime, SECONDS),
      waitingTime: summary(segment.waitingTime, SECONDS),
      processingTime: summary(segment.processingTime, SECONDS),
      costPerCase: summary(segment.costPerCase, 1),
      serviceLevel: segment.serviceLevel && {
        clock: estimate(segment.serviceLevel.clock, 1),
        working: estimate(segment.serviceLevel.working, 1),
      },
    })),
    roles: outcome.roles.map((role) => ({
      id: role.id,
      name: role.name,
      capacity: role.capacity,
      utilisation: estimate(role.utilisation, 1),
      overtimePerWeek: estimate(role.overtime, SECONDS),
      waiting: { ...summary(role.waiting, SECONDS), causes: causes(role.causes) },
      queueLength: estimate(role.queueLength, 1),
      shareOfWaiting: estimate(role.shareOfWaiting, 1),
      cost: estimate(role.cost, 1),
    })),
    nodes: outcome.nodes.map((node) => ({
      id: node.id,
      count: node.count,
      time: estimate(node.time, SECONDS),
    })),
    flows: outcome.flows.map((flow) => ({
      id: flow.id,
      count: flow.count,
      perCase: estimate(flow.perCase, 1),
    })),
    routes: outcome.routes,
    cases: outcome.cases,
    passedThrough: outcome.passedThrough,
    warnings: outcome.warnings,
  };
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function estimate({ value, ci95, approximate }: Estimate, factor: number): object {
  const interval = ci95 && [ci95[0] * factor, ci95[1] * factor];
  return { mean: scaled(value, factor), ci95: interval, ...(approximate === true ? { approximate } : {}) };
}

function summary(of: Summary, factor: number): object {
  return {
    ...estimate(of.mean, factor),
    sd: scaled(of.sd, factor),
    min: scaled(of.min, factor),
    max: scaled(of.max, factor),
    p50: scaled(of.p50.value, factor),
    p75: scaled(of.p75.value, factor),
    p90: scaled(of.p90.value, factor),
    p95: scaled(of.p95.value, factor),
    p99: scaled(of.p99.value, factor),
    cases: of.count,
  };
}

function parts(of: TimeParts<Estimate>): object {
  return Object.fromEntries(
    Object.entries(of).map(([part, value]) => [part, estimate(value as Estimate, SECONDS)]),
  );
}

function causes(of: WaitCauses<Estimate>): object {
  return Object.fromEntries(
    Object.entries(of).map(([cause, value]) => [cause, scaled((value as Estimate).value, SECONDS)]),
  );
}
