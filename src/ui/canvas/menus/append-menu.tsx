import type { NodeChoice } from '#core/editing';
import type { NodeId } from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import { type CanvasMenu, useCanvasStore } from '../canvas-store.ts';
import { newGesture } from '../gestures/new-gesture.ts';
import { ChoiceItems } from './choice-items.tsx';

/** Every kind that may follow the node; choosing one draws it and the flow to it as one step. */
export function AppendMenu({ menu }: { menu: CanvasMenu }) {
  const session = useSession();
  const store = useCanvasStore();
  const source = useWorkspace((state) => state.service?.nodes[menu.element as NodeId]);
  if (source === undefined) return null;
  const allowed = (choice: NodeChoice): boolean => {
    if (choice.kind === 'startEvent') return false;
    if (source.kind !== 'eventBasedGateway') return true;
    return (
      choice.kind === 'timerEvent' || choice.kind === 'messageCatchEvent' || choice.taskType === 'receive'
    );
  };
  const append = (choice: NodeChoice): void => {
    const { edit } = session.workspace.getState();
    if (menu.place === undefined) {
      const [refusal] = edit('addNodeAfter', { ...choice, after: source.id });
      store.setState(
        refusal === undefined
          ? { renaming: session.workspace.getState().selection[0] ?? null }
          : { notice: refusal },
      );
      return;
    }
    const gesture = newGesture();
    edit('addNode', { ...choice, at: menu.place, processId: source.processId }, { gesture });
    const [added] = session.workspace.getState().selection;
    if (added === undefined) return;
    edit('connect', { source: source.id, target: added as NodeId }, { gesture });
    session.workspace.getState().select([added]);
    store.setState({ renaming: added });
  };
  return <ChoiceItems allowed={allowed} onChoose={append} />;
}
