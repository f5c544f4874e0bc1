import { CornerDownRight, LogOut, Plus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BranchBox, JourneyMatrix, StepColumn } from '#core/journey';
import { useFormat } from '#ui/kit';
import { type Cursor, STEPS } from '../cursor.ts';
import { useOpenMap } from '../map-context.tsx';
import { StepReach } from '../step-reach.tsx';
import classes from './step-header.module.css';
import { placeOf, useHeaderCell } from './use-header-cell.ts';

interface StepHeaderProps {
  readonly column: StepColumn;
  readonly index: number;
  /** Of those who set out: the share that comes here, and how often on average. */
  readonly reach: number;
  readonly visits: number;
}

/** The head of a column: its step, how many come here, and how many leave. */
export const StepHeader = memo(function StepHeader({ column, index, reach, visits }: StepHeaderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { actions, readOnly } = useOpenMap();
  const { step } = column;
  const cursor = { row: STEPS, column: index, index: 0 };
  const cell = useHeaderCell(cursor);
  return (
    <div className={classes.step} style={placeOf(column)} data-first={column.first || undefined} {...cell}>
      <span data-unnamed={step.name === '' || undefined}>{step.name || t('journeyMap.unnamed')}</span>
      <StepReach reach={reach} visits={visits} />
      {step.dropOut > 0 && (
        <em data-hint={t('journeyMap.dropOut', { share: format.percent(step.dropOut) })}>
          <LogOut size={11} aria-hidden /> {format.percent(step.dropOut)}
        </em>
      )}
      {!readOnly && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.add}
          data-hint={t('journeyMap.do.addStepAfter')}
          onClick={(event) => {
            event.stopPropagation();
            actions.goTo(cursor);
            actions.addColumn();
          }}
        >
          <Plus size={13} strokeWidth={2.4} aria-hidden />
        </button>
      )}
    </div>
  );
});

/** Steps of side branches, below the headers; they scroll with the map. */
export function BranchCards({ matrix }: { matrix: JourneyMatrix }) {
  return matrix.columns.flatMap(({ branch }, column) =>
    branch.map((box, index) => (
      <BranchCard key={box.step.id} box={box} cursor={{ row: STEPS, column, index: index + 1 }} />
    )),
  );
}

const BranchCard = memo(function BranchCard({ box, cursor }: { box: BranchBox; cursor: Cursor }) {
  const { t } = useTranslation();
  const cell = useHeaderCell(cursor);
  return (
    <div className={classes.branch} style={placeOf(box)} {...cell}>
      <CornerDownRight size={12} aria-hidden />
      <span>{box.step.name || t('journeyMap.unnamed')}</span>
    </div>
  );
});
