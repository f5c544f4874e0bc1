import { useStoreApi } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { memo, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix, StageSpan } from '#core/journey';
import { STAGES } from '../cursor.ts';
import { useOpenMap } from '../map-context.tsx';
import classes from './stage-header.module.css';
import { placeOf, useHeaderCell } from './use-header-cell.ts';

/** The bar over the columns of a stage. */
export const StageHeader = memo(function StageHeader({ span, index }: { span: StageSpan; index: number }) {
  const { t } = useTranslation();
  const { actions, readOnly } = useOpenMap();
  const cursor = { row: STAGES, column: index, index: 0 };
  const cell = useHeaderCell(cursor);
  return (
    <div className={classes.stage} style={placeOf(span)} data-first={index === 0 || undefined} {...cell}>
      <StageName span={span}>{span.stage.name || t('journeyMap.unnamed')}</StageName>
      {span.empty && !readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.inStage}
          data-hint={t('journeyMap.do.addStep')}
          onClick={(event) => {
            event.stopPropagation();
            actions.addStepTo(span.stage.id);
          }}
        >
          <Plus size={14} aria-hidden />
        </button>
      )}
    </div>
  );
});

/** Stays in sight while its stage is, right of the names of the lanes. */
function StageName({ span, children }: { span: StageSpan; children: string }) {
  const { matrix } = useOpenMap();
  const flow = useStoreApi();
  const label = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const element = label.current;
      if (element === null) return;
      const [x, , zoom] = flow.getState().transform;
      const covered = Math.max(0, -x / zoom) - (span.x - matrix.sizes.rail);
      const shift = Math.round(Math.max(0, Math.min(covered, span.width - matrix.sizes.column)));
      const style = shift === 0 ? '' : `translateX(${shift}px)`;
      if (element.style.transform !== style) element.style.transform = style;
    };
    follow();
    return flow.subscribe(follow);
  }, [flow, span, matrix]);
  return <span ref={label}>{children}</span>;
}

/** Behind the last stage: one more. */
export function AddStage({ matrix }: { matrix: JourneyMatrix }) {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  const { width, sizes, stages } = matrix;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.addStage}
      style={{ left: width + 6, width: sizes.stageBar, height: sizes.stageBar }}
      data-hint={t('journeyMap.do.addStage')}
      onClick={() => {
        actions.goTo({ row: STAGES, column: stages.length - 1, index: 0 });
        actions.addColumn();
      }}
    >
      <Plus size={16} aria-hidden />
    </button>
  );
}
