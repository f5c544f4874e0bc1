import { Check, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyView } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton } from '#ui/kit';
import { isAsSaved, type ShownLanes } from './shown-lanes.ts';
import { ViewName } from './view-name.tsx';
import classes from './view-menu.module.css';

interface ViewRowProps {
  readonly view: JourneyView;
  readonly shown: ShownLanes;
  readonly isCurrent: boolean;
  readonly readOnly: boolean;
  /** Is its name being written? */
  readonly naming: boolean;
  readonly onNaming: (starts: boolean) => void;
  readonly isFree: (name: string) => boolean;
  readonly onChoose: () => void;
  readonly onRemoved: () => void;
}

/** A saved view: pressed it is shown; it is brought up to date, renamed and deleted beside its name. */
export function ViewRow(props: ViewRowProps) {
  const { view, shown, isCurrent, readOnly, naming, onNaming, isFree, onChoose, onRemoved } = props;
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { id, name, hiddenLaneIds, dense } = view;
  if (naming)
    return (
      <li>
        <ViewName
          value={name}
          isFree={isFree}
          onCommit={(next) => {
            edit('setJourneyView', { id, change: { name: next } });
            onNaming(false);
          }}
          onCancel={() => onNaming(false)}
        />
      </li>
    );
  const lanes = t('journeyMap.views.some', { shown: shown.count - hiddenLaneIds.length, all: shown.count });
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.view}
        aria-pressed={isCurrent}
        disabled={readOnly}
        onClick={onChoose}
      >
        <Check size={14} aria-hidden />
        <span>
          {name}
          <small>{dense ? t('journeyMap.views.denseToo', { lanes }) : lanes}</small>
        </span>
      </button>
      <IconButton
        icon={RefreshCw}
        size={26}
        iconSize={14}
        label={t('journeyMap.views.update', { name })}
        disabled={readOnly || isAsSaved(view, shown)}
        onClick={() =>
          edit('setJourneyView', {
            id,
            change: { hiddenLaneIds: shown.hiddenLaneIds, dense: shown.dense },
          })
        }
      />
      <IconButton
        icon={Pencil}
        size={26}
        iconSize={14}
        label={t('journeyMap.views.rename', { name })}
        disabled={readOnly}
        onClick={() => onNaming(true)}
      />
      <IconButton
        icon={Trash2}
        size={26}
        iconSize={14}
        label={t('journeyMap.views.remove', { name })}
        disabled={readOnly}
        onClick={() => {
          edit('removeJourneyView', { id });
          onRemoved();
        }}
      />
    </li>
  );
}
