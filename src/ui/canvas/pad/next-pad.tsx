import { Ellipsis, MoveUpRight, Replace } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeChoice } from '#core/editing';
import { boxOf, type ElementId, isFlowNode, type ProcessNode, type Service } from '#core/model';
import { useSession } from '#ui/kit';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { kindName } from '../element-draft.ts';
import { useConnecting } from '../gestures/use-connecting.ts';
import { NodeSymbol } from '../nodes/node-symbol.tsx';
import { ScreenAnchor } from '../screen-anchor.tsx';
import classes from './pad.module.css';

const QUICK: readonly NodeChoice[] = [{ kind: 'task' }, { kind: 'exclusiveGateway' }, { kind: 'endEvent' }];
const AFTER_EVENT_GATEWAY: readonly NodeChoice[] = [
  { kind: 'timerEvent' },
  { kind: 'messageCatchEvent' },
  { kind: 'task', taskType: 'receive' },
];

/** Beside the one selected node: the usual next steps, the connect handle and the way to change its kind. */
export function NextPad({ service, selection }: { service: Service; selection: readonly ElementId[] }) {
  const busy = useCanvas(
    (state) => state.preview !== null || state.connecting !== null || state.renaming !== null,
  );
  const [only] = selection;
  const node =
    selection.length === 1 && only !== undefined ? service.nodes[only as ProcessNode['id']] : undefined;
  if (busy || node === undefined || !isFlowNode(node)) return null;
  return <Pad key={node.id} node={node} />;
}

function Pad({ node }: { node: ProcessNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const { drawFrom } = useConnecting();
  const box = boxOf(node);
  const ends = node.kind === 'endEvent';
  const choices = node.kind === 'eventBasedGateway' ? AFTER_EVENT_GATEWAY : QUICK;
  const append = (choice: NodeChoice): void => {
    const [refusal] = session.workspace.getState().edit('addNodeAfter', { ...choice, after: node.id });
    if (refusal !== undefined) store.setState({ notice: refusal });
  };
  const openMenu = (kind: 'append' | 'change', press: { readonly currentTarget: Element }): void => {
    const rect = press.currentTarget.getBoundingClientRect();
    store.setState({ menu: { kind, element: node.id, at: { x: rect.right + 4, y: rect.top } } });
  };
  return (
    <ScreenAnchor at={{ x: box.x + box.width, y: box.y }}>
      <div
        className={classes.pad}
        data-single={ends || undefined}
        role="toolbar"
        aria-label={t('canvas.pad')}
      >
        {!ends &&
          choices.map((choice) => (
            <PadButton
              key={kindName(choice)}
              label={t('canvas.appendKind', { kind: t(`canvas.kinds.${kindName(choice)}`) })}
              onClick={() => append(choice)}
            >
              <NodeSymbol choice={choice} size={19} />
            </PadButton>
          ))}
        {!ends && (
          <PadButton label={t('canvas.appendOther')} onClick={(event) => openMenu('append', event)}>
            <Ellipsis size={17} aria-hidden />
          </PadButton>
        )}
        {!ends && (
          <PadButton
            label={t('canvas.connectHandle')}
            grab
            onPointerDown={(event) =>
              drawFrom(node.id, event, () => store.setState({ choosingTarget: node.id }))
            }
          >
            <MoveUpRight size={17} aria-hidden />
          </PadButton>
        )}
        {node.kind !== 'placeholder' && (
          <PadButton label={t('canvas.changeKind')} onClick={(event) => openMenu('change', event)}>
            <Replace size={16} aria-hidden />
          </PadButton>
        )}
      </div>
    </ScreenAnchor>
  );
}

interface PadButtonProps {
  readonly label: string;
  readonly grab?: boolean;
  readonly onClick?: (event: { readonly currentTarget: Element }) => void;
  readonly onPointerDown?: (event: PointerEvent) => void;
  readonly children: ReactNode;
}

/** Out of the tab order: each of these has a key of its own and an entry in the context menu. */
function PadButton({ label, grab, onClick, onPointerDown, children }: PadButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.button}
      data-grab={grab || undefined}
      data-hint={label}
      aria-label={label}
      onClick={onClick}
      onPointerDown={(event) => {
        event.stopPropagation();
        if (event.button === 0) onPointerDown?.(event);
      }}
    >
      {children}
    </button>
  );
}
