import { Rows3 } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeChoice } from '#core/editing';
import { useWorkspace } from '#ui/kit';
import { PaletteEntry, PaletteFrame, PaletteRule } from '#ui/surface';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import { type ElementDraft, kindName } from '../element-draft.ts';
import { usePlacing } from '../gestures/use-placing.ts';
import { NodeSymbol } from '../nodes/node-symbol.tsx';
import { PlacingGhost } from './placing-ghost.tsx';
import { useToCanvas } from './use-to-canvas.ts';

const GROUPS: readonly (readonly NodeChoice[])[] = [
  [{ kind: 'startEvent', trigger: 'none' }, { kind: 'task' }, { kind: 'endEvent', trigger: 'none' }],
  [
    { kind: 'exclusiveGateway' },
    { kind: 'parallelGateway' },
    { kind: 'inclusiveGateway' },
    { kind: 'eventBasedGateway' },
  ],
  [{ kind: 'timerEvent' }, { kind: 'messageCatchEvent' }, { kind: 'messageThrowEvent' }],
];

/** Everything one can draw: drag it, click it and then the canvas, or press Enter on it. */
export function Palette() {
  const { t } = useTranslation();
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const store = useCanvasStore();
  const armed = useCanvas((state) => (state.placing?.by === 'click' ? state.placing.draft : null));
  const placing = usePlacing(t('canvas.newLane'), useToCanvas());
  const entry = (draft: ElementDraft, key: string, label: string, symbol: ReactNode, hint: string) => (
    <PaletteEntry
      key={key}
      symbol={symbol}
      label={label}
      hint={hint}
      grip="press"
      disabled={readOnly}
      aria-pressed={sameDraft(armed, draft)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus();
        placing.press(draft, event);
      }}
      onClick={(event) => {
        // A click without a pointer behind it comes from Enter, Space or a screen reader.
        if (event.detail === 0) placing.add(draft);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && armed !== null) store.setState({ placing: null, dropFlow: null });
      }}
    />
  );
  return (
    <PaletteFrame aria-label={t('canvas.palette')}>
      {GROUPS.map((group, index) => (
        <Fragment key={group[0]?.kind}>
          {index > 0 && <PaletteRule />}
          {group.map((choice) => {
            const name = kindName(choice);
            return entry(
              { type: 'node', choice },
              name,
              t(`canvas.short.${name}` as never),
              <NodeSymbol choice={choice} size={24} />,
              t(`canvas.kinds.${name}`),
            );
          })}
        </Fragment>
      ))}
      <PaletteRule />
      {entry(
        { type: 'lane' },
        'lane',
        t('canvas.short.lane'),
        <Rows3 size={22} strokeWidth={1.5} aria-hidden />,
        t('canvas.laneKind'),
      )}
      <PlacingGhost />
    </PaletteFrame>
  );
}

function sameDraft(a: ElementDraft | null, b: ElementDraft): boolean {
  if (a === null || a.type === 'lane' || b.type === 'lane') return a?.type === b.type;
  return kindName(a.choice) === kindName(b.choice);
}
