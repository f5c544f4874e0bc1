import type { Alignment } from '#core/editing';
import { defaultNames, elementOf, type NodeId, type ProcessId, processesOf } from '#core/model';
import { isEditable, type Row, type RowContext } from './row.ts';

/** The selected nodes. */
function nodesSelected({ session }: RowContext): readonly NodeId[] {
  const { service, selection } = session.workspace.getState();
  if (service === null) return [];
  return selection.filter((id): id is NodeId => Object.hasOwn(service.nodes, id));
}

function alignRow(id: string, to: Alignment): Row {
  return {
    id,
    group: 'arrange',
    shortcuts: [],
    places: ['contextNode'],
    enabled: (context) => isEditable(context) && nodesSelected(context).length >= 2,
    run: (context) =>
      void context.session.workspace.getState().edit('alignNodes', { ids: nodesSelected(context), to }),
  };
}

function distributeRow(id: string, axis: 'x' | 'y'): Row {
  return {
    id,
    group: 'arrange',
    shortcuts: [],
    places: ['contextNode'],
    enabled: (context) => isEditable(context) && nodesSelected(context).length >= 3,
    run: (context) =>
      void context.session.workspace
        .getState()
        .edit('distributeNodes', { ids: nodesSelected(context), axis }),
  };
}

/** The process of what is selected, else the first. */
function processAimedAt({ session }: RowContext): ProcessId | null {
  const { service, selection } = session.workspace.getState();
  if (service === null) return null;
  const element = elementOf(service, selection[0] ?? '');
  if (element?.type === 'process') return element.record.id;
  return element?.record.processId ?? processesOf(service)[0]?.id ?? null;
}

function addLane(context: RowContext): void {
  const { workspace, preferences } = context.session;
  const { service, selection, edit } = workspace.getState();
  const processId = processAimedAt(context);
  if (service === null || processId === null) return;
  const beside = elementOf(service, selection[0] ?? '');
  const stem = defaultNames(preferences.getState().language).role;
  const taken = new Set(Object.values(service.lanes).map((lane) => lane.name));
  let name = stem;
  for (let n = 2; taken.has(name); n += 1) name = `${stem} ${n}`;
  edit('addLane', {
    processId,
    name,
    ...(beside?.type === 'lane' ? { beside: beside.record.id, place: 'below' } : {}),
  });
}

/** Placement of what is drawn. */
export const arrangeActions: readonly Row[] = [
  {
    id: 'autoLayout',
    group: 'arrange',
    shortcuts: ['mod+shift+l'],
    places: ['toolbar', 'contextCanvas'],
    enabled: (context) =>
      isEditable(context) &&
      Object.keys(context.session.workspace.getState().service?.nodes ?? {}).length > 0,
    run: ({ session }) => void session.workspace.getState().autoLayout(),
  },
  {
    id: 'addLane',
    group: 'arrange',
    shortcuts: [],
    places: ['contextLane', 'contextCanvas'],
    enabled: (context) => isEditable(context) && processAimedAt(context) !== null,
    run: addLane,
  },
  alignRow('alignLeft', 'left'),
  alignRow('alignCentre', 'centre'),
  alignRow('alignRight', 'right'),
  alignRow('alignTop', 'top'),
  alignRow('alignMiddle', 'middle'),
  alignRow('alignBottom', 'bottom'),
  distributeRow('distributeHorizontally', 'x'),
  distributeRow('distributeVertically', 'y'),
];
