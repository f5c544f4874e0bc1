import type { ScenarioId, Service } from '#core/model';
import { runInputs } from '#core/versions';
import type { EnvironmentPort } from '#session/ports';
import type { RunState } from '#session/run';
import type { WorkspaceState } from '#session/workspace';
import type { StoreApi } from 'zustand/vanilla';

/** Milliseconds without an edit before what is shown is judged. */
const CALM = 250;

/** Remembers what the shown advice was made from. */
export interface Ground {
  madeFrom(service: Service, scenarioId: ScenarioId): void;
}

/**
 * Tells whenever it changes whether advice is stale: whether the open service, its limits or the chosen scenario would
 * give other advice. Limits such as a step that has to stay reach no run, but they decide what may be proposed.
 */
export function watchGround(
  { workspace, run }: { readonly workspace: StoreApi<WorkspaceState>; readonly run: StoreApi<RunState> },
  environment: EnvironmentPort,
  tell: (stale: boolean) => void,
): Ground {
  let made: { readonly text: string; readonly scenarioId: ScenarioId } | null = null;
  let callOff: (() => void) | null = null;

  function judge(): void {
    const { service } = workspace.getState();
    if (made === null || service === null) return;
    const { scenarioId } = run.getState();
    tell(scenarioId !== made.scenarioId || textOf(service, made.scenarioId) !== made.text);
  }

  function soon(): void {
    callOff?.();
    callOff = environment.after(CALM, judge);
  }

  workspace.subscribe(({ service }, before) => {
    if (service?.profile.id !== before.service?.profile.id) made = null;
    else if (service !== before.service) soon();
  });
  run.subscribe(({ scenarioId }, before) => {
    if (scenarioId !== before.scenarioId) soon();
  });
  return {
    madeFrom(service, scenarioId) {
      made = { text: textOf(service, scenarioId), scenarioId };
    },
  };
}

/** All that advice depends on, as text. */
function textOf(service: Service, scenarioId: ScenarioId): string {
  const { profile, roles, nodes, lanes } = service;
  const limits = [
    profile.staffBudget,
    Object.values(roles).map(({ maximumCapacity }) => maximumCapacity),
    Object.values(lanes).map(({ roleId }) => roleId),
    Object.values(nodes).map((node) =>
      node.kind === 'task'
        ? [
            node.name,
            node.mustKeep,
            node.separateFrom,
            node.valueClass,
            node.check,
            node.inputs,
            node.outputs,
            node.customerContact,
          ]
        : null,
    ),
  ];
  return runInputs(service, scenarioId) + JSON.stringify(limits);
}
