import type { NodeId } from '#core/model';
import { useSession, useWorkspace } from '#ui/kit';
import { type CanvasMenu, useCanvasStore } from '../canvas-store.ts';
import { kindName } from '../element-draft.ts';
import { ChoiceItems } from './choice-items.tsx';

/** Every kind a node may become; it keeps its place, its name and its flows. */
export function ChangeMenu({ menu }: { menu: CanvasMenu }) {
  const session = useSession();
  const store = useCanvasStore();
  const node = useWorkspace((state) => state.service?.nodes[menu.element as NodeId]);
  if (node === undefined) return null;
  return (
    <ChoiceItems
      allowed={() => true}
      current={kindName(node)}
      onChoose={(choice) => {
        const [remark] = session.workspace.getState().edit('changeKind', { ...choice, id: node.id });
        if (remark !== undefined) store.setState({ notice: remark });
      }}
    />
  );
}
