import { CornerDownRight, EyeOff, LogOut, Pin, Plus, UserRound } from 'lucide-react';
import { useStoreApi } from '@xyflow/react';
import { type MouseEvent, memo, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BranchBox,
  type JourneyMatrix,
  journeyReach,
  type LaneRow,
  type StageSpan,
  type StepColumn,
} from '#core/journey';
import { journeyLanesOf, laneTraits } from '#core/model';
import { useFormat, useSession } from '#ui/kit';
import { type Cursor, RAIL, STAGES, STEPS } from './cursor.ts';
import classes from './header.module.css';
import { useLaneName } from './lane-name.ts';
import { useOpenMap } from './map-context.tsx';
import { useMap } from './map-store.ts';
import { StepReach } from './step-reach.tsx';
import { StickyLayer } from './sticky-layer.tsx';

/** Stage bars and step headers, held at the top; names of the lanes, held at the left; whose map it is, in the corner. */
export const HeaderLayers = memo(function HeaderLayers() {
  const { service, matrix, readOnly } = useOpenMap();
  const { sizes } = matrix;
  const reach = journeyReach(service, matrix.journeyId).steps;
  const headHeight = sizes.stageBar + sizes.stepHeader;
  return (
    <>
      <StickyLayer at="left">
        <div
          className={classes.rail}
          style={{ top: headHeight, width: sizes.rail, height: matrix.height - headHeight }}
        />
        <LineNames matrix={matrix} />
        {matrix.rows.map((row, index) => (
          <LaneName key={row.lane.id} row={row} index={index} width={sizes.rail} />
        ))}
        {!readOnly && <AddLane matrix={matrix} />}
      </StickyLayer>
      <StickyLayer at="top">
        <div className={classes.head} style={{ width: matrix.width, height: headHeight }} />
        {matrix.stages.map((span, index) => (
          <Stage key={span.stage.id} span={span} index={index} />
        ))}
        {matrix.columns.map((column, index) => (
          <Step
            key={column.step.id}
            column={column}
            index={index}
            reach={reach.get(column.step.id)?.reach ?? 1}
            visits={reach.get(column.step.id)?.visits ?? 1}
          />
        ))}
        {!readOnly && <AddStage matrix={matrix} />}
      </StickyLayer>
      <StickyLayer at="corner">
        <Corner width={sizes.rail} height={headHeight} />
      </StickyLayer>
    </>
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

/** Pressing selects what stands at a cursor, twice edits it; `data-mark` says that the keyboard is there. */
function useCell(cursor: Cursor) {
  const { actions } = useOpenMap();
  const mark = useMap(({ cursor: now, focused }) =>
    now.row === cursor.row && now.column === cursor.column && now.index === cursor.index
      ? focused
        ? 'focused'
        : 'blurred'
      : undefined,
  );
  return {
    'data-mark': mark,
    'data-cursor': `${cursor.row},${cursor.column},${cursor.index}`,
    onClick: (event: MouseEvent) => actions.goTo(cursor, event.shiftKey || event.ctrlKey || event.metaKey),
    onDoubleClick: () => actions.startEditing('old'),
  };
}

const place = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  left: x,
  top: y,
  width,
  height,
});

const Stage = memo(function Stage({ span, index }: { span: StageSpan; index: number }) {
  const { t } = useTranslation();
  const { actions, readOnly } = useOpenMap();
  const cursor = { row: STAGES, column: index, index: 0 };
  const cell = useCell(cursor);
  return (
    <div className={classes.stage} style={place(span)} data-first={index === 0 || undefined} {...cell}>
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

interface StepProps {
  readonly column: StepColumn;
  readonly index: number;
  /** Of those who set out: the share that comes here, and how often on average. */
  readonly reach: number;
  readonly visits: number;
}

const Step = memo(function Step({ column, index, reach, visits }: StepProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { actions, readOnly } = useOpenMap();
  const { step } = column;
  const cursor = { row: STEPS, column: index, index: 0 };
  const cell = useCell(cursor);
  return (
    <div className={classes.step} style={place(column)} data-first={column.first || undefined} {...cell}>
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

const BranchCard = memo(function BranchCard({ box, cursor }: { box: BranchBox; cursor: Cursor }) {
  const { t } = useTranslation();
  const cell = useCell(cursor);
  return (
    <div className={classes.branch} style={place(box)} {...cell}>
      <CornerDownRight size={12} aria-hidden />
      <span>{box.step.name || t('journeyMap.unnamed')}</span>
    </div>
  );
});

const LaneName = memo(function LaneName({
  row,
  index,
  width,
}: {
  row: LaneRow;
  index: number;
  width: number;
}) {
  const nameOf = useLaneName();
  const { lane, y, height } = row;
  const cell = useCell({ row: index, column: RAIL, index: 0 });
  return (
    <div
      className={classes.lane}
      style={{ top: y, width, height }}
      data-computed={laneTraits(lane.kind).computed || undefined}
      data-kind={lane.kind}
      {...cell}
    >
      <span>{nameOf(lane)}</span>
      {lane.pinned && <Pin size={12} aria-hidden />}
    </div>
  );
});

/** The names of the lines of the blueprint, beside the lines. */
function LineNames({ matrix: { lines, sizes } }: { matrix: JourneyMatrix }) {
  const { t } = useTranslation();
  return lines.map(({ kinds, y }) => (
    <div
      key={kinds.join()}
      className={classes.lineName}
      style={{ top: y - sizes.blueprint / 2, height: sizes.blueprint }}
    >
      {kinds.map((kind) => t(`journeyMap.lines.${kind}`)).join(t('journeyMap.listSemicolon'))}
    </div>
  ));
}

function AddStage({ matrix }: { matrix: JourneyMatrix }) {
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

function AddLane({ matrix }: { matrix: JourneyMatrix }) {
  const { t } = useTranslation();
  const { service, actions } = useOpenMap();
  const { height, sizes, rows, journeyId } = matrix;
  const hidden = journeyLanesOf(service, journeyId).length - rows.length;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.addLane}
      style={{ top: height + 6, width: sizes.rail }}
      onClick={(event) => {
        actions.goTo({ row: rows.length - 1, column: RAIL, index: 0 });
        actions.openMenu({ x: event.clientX, y: event.clientY }, 'lanes');
      }}
    >
      <Plus size={14} aria-hidden /> {t('journeyMap.do.addLane')}
      {hidden > 0 && (
        <em>
          <EyeOff size={12} aria-hidden /> {hidden}
        </em>
      )}
    </button>
  );
}

function Corner({ width, height }: { width: number; height: number }) {
  const { t } = useTranslation();
  const { service, matrix } = useOpenMap();
  const journey = service.journeys[matrix.journeyId];
  const session = useSession();
  const names = (journey?.personaIds ?? []).flatMap((id) => service.personas[id]?.name ?? []);
  return (
    // With nothing selected the properties are those of the map; the keyboard gets there by Esc.
    <div
      className={classes.corner}
      style={{ width, height }}
      role="presentation"
      onClick={() => session.workspace.getState().selectOnMap([])}
    >
      <strong>{journey?.name}</strong>
      <span>
        <UserRound size={13} aria-hidden />
        <em>{names.length > 0 ? names.join(t('canvas.listComma')) : t('journeyMap.noPersona')}</em>
      </span>
    </div>
  );
}
