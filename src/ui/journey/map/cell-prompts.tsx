import { ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type JourneyCardKind, laneTraits } from '#core/model';
import { type Cursor, type Spot, spotAt } from './cursor.ts';
import { useOpenMap } from './map-context.tsx';
import { useMap } from './map-store.ts';
import classes from './prompt.module.css';

/** What an empty cell asks for, where the keyboard or the pointer is; the cells of the first step in a map without cards. */
export function CellPrompts() {
  const { matrix, readOnly } = useOpenMap();
  const cursor = useMap((state) => state.cursor);
  const hover = useMap((state) => state.hover);
  const editing = useMap((state) => state.editing !== null);
  if (readOnly) return null;
  const isBlank = matrix.cards.length === 0;
  const asking = isBlank ? matrix.rows.map((_, row): Cursor => ({ row, column: 0, index: 0 })) : [];
  const wanted = [...asking, ...(editing ? [] : [cursor]), ...(hover ? [hover] : [])];
  const cells = new Map(wanted.map((each) => [`${each.row}:${each.column}`, each]));
  return (
    <ViewportPortal>
      <div className={classes.layer} aria-hidden>
        {[...cells].map(([key, each]) => (
          <Prompt key={key} cursor={each} hovered={each === hover} />
        ))}
      </div>
    </ViewportPortal>
  );
}

function Prompt({ cursor, hovered }: { cursor: Cursor; hovered: boolean }) {
  const { t } = useTranslation();
  const { matrix } = useOpenMap();
  const spot = spotAt(matrix, cursor);
  if (spot?.kind !== 'cell' || !spot.writable) return null;
  const { lane, y, height } = spot.row;
  const { x, width } = spot.column;
  const kinds = laneTraits(lane.kind).cards;
  return (
    <div className={classes.cell} style={{ transform: `translate(${x}px, ${y}px)`, width, height }}>
      {spot.cards.length === 0 && (
        <span className={classes.words}>{t(`journeyMap.write.${lane.kind}` as 'journeyMap.write.goal')}</span>
      )}
      {hovered && (
        <span className={classes.buttons}>
          {kinds.map((kind) => (
            <AddButton key={kind} kind={kind} spot={spot} cursor={cursor} />
          ))}
        </span>
      )}
    </div>
  );
}

function AddButton({ kind, spot, cursor }: { kind: JourneyCardKind; spot: Spot; cursor: Cursor }) {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  const label = t('journeyMap.do.addCard', { kind: t(`journeyMap.kinds.${kind}`) });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.add}
      data-kind={kind}
      data-hint={label}
      onClick={(event) => {
        event.stopPropagation();
        actions.goTo({ ...cursor, index: spot.kind === 'cell' ? spot.cards.length : 0 });
        actions.addCard(kind);
      }}
    >
      <Plus size={13} strokeWidth={2.4} aria-hidden />
    </button>
  );
}
