import { Menu } from '@mantine/core';
import { useReactFlow } from '@xyflow/react';
import { Cable, ListPlus, Replace } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ElementId, elementOf, isFlowNode, type NodeId, type Service } from '#core/model';
import type { ActionPlace } from '#session/actions';
import { type OfferedAction, useActionsAt, useSession, useWorkspace } from '#ui/kit';
import { MenuKeys } from '#ui/surface';
import { type CanvasMenu, useCanvasStore } from '../canvas-store.ts';
import { FlowEntries } from './flow-entries.tsx';
import { LaneEntries } from './lane-entries.tsx';
import { RemedyEntries } from './remedy-entries.tsx';

const PLACES: Record<'node' | 'flow' | 'lane' | 'process' | 'none', ActionPlace> = {
  node: 'contextNode',
  flow: 'contextFlow',
  lane: 'contextLane',
  process: 'contextLane',
  none: 'contextCanvas',
};

/** What can be done with what was right-clicked: rows of the action table, preceded by what only this kind offers. */
export function ContextMenu({ menu }: { menu: CanvasMenu }) {
  const { t } = useTranslation();
  const session = useSession();
  const { screenToFlowPosition } = useReactFlow();
  const service = useWorkspace((state) => state.service);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const element = service && menu.element ? elementOf(service, menu.element) : null;
  // Lining up needs several nodes; where it can't do anything it would only make the menu long.
  // A lane says where the new one goes.
  const offered = useActionsAt(PLACES[element?.type ?? 'none']).filter(
    ({ action, enabled }) =>
      (enabled || action.group !== 'arrange') && !(element?.type === 'lane' && action.id === 'addLane'),
  );
  const runAction = ({ action, run }: OfferedAction): void => {
    // Pasting from the menu puts the copy where the menu was opened.
    if (action.id === 'paste') session.workspace.getState().paste(screenToFlowPosition(menu.at));
    else run();
  };
  return (
    <>
      {!readOnly && menu.element && <RemedyEntries key={menu.element} id={menu.element} />}
      {service && !readOnly && menu.element && <OwnEntries service={service} id={menu.element} menu={menu} />}
      {offered.map((offer) => {
        const [shortcut] = offer.action.shortcuts;
        return (
          <Menu.Item
            key={offer.action.id}
            disabled={!offer.enabled}
            onClick={() => runAction(offer)}
            rightSection={shortcut && <MenuKeys of={shortcut} />}
          >
            {t(`actions.${offer.action.id}` as never)}
          </Menu.Item>
        );
      })}
    </>
  );
}

function OwnEntries({ service, id, menu }: { service: Service; id: ElementId; menu: CanvasMenu }) {
  const element = elementOf(service, id);
  switch (element?.type) {
    case 'node':
      return isFlowNode(element.record) ? (
        <NodeEntries service={service} id={element.record.id} menu={menu} />
      ) : null;
    case 'flow':
      return <FlowEntries service={service} flow={element.record} />;
    case 'lane':
      return <LaneEntries service={service} lane={element.record} />;
    default:
      return null;
  }
}

function NodeEntries({ service, id, menu }: { service: Service; id: NodeId; menu: CanvasMenu }) {
  const { t } = useTranslation();
  const store = useCanvasStore();
  const { selection } = useSession().workspace.getState();
  const node = service.nodes[id];
  if (node === undefined || selection.length > 1) return null;
  // The menu in hand closes after the click; the next one opens right behind it, in the same place.
  const openNext = (kind: 'append' | 'change'): void => {
    queueMicrotask(() => store.setState({ menu: { kind, element: id, at: menu.at } }));
  };
  return (
    <>
      {node.kind !== 'endEvent' && (
        <>
          <Menu.Item
            leftSection={<ListPlus size={16} aria-hidden />}
            onClick={() => openNext('append')}
            rightSection={<MenuKeys of="shift+enter" />}
          >
            {t('canvas.appendNext')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Cable size={16} aria-hidden />}
            onClick={() => store.setState({ choosingTarget: id })}
            rightSection={<MenuKeys of="alt+enter" />}
          >
            {t('canvas.connectTo')}
          </Menu.Item>
        </>
      )}
      {node.kind !== 'placeholder' && (
        <Menu.Item leftSection={<Replace size={16} aria-hidden />} onClick={() => openNext('change')}>
          {t('canvas.changeKind')}
        </Menu.Item>
      )}
      <Menu.Divider />
    </>
  );
}
