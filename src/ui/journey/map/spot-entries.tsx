import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { laneTraits } from '#core/model';
import { useWorkspace } from '#ui/kit';
import { selectedCards, type Spot, spotAt } from './cursor.ts';
import { Entry } from './entry.tsx';
import { LaneEntries } from './lane-entries.tsx';
import { useOpenMap } from './map-context.tsx';
import { useMap } from './map-store.ts';

/** What can be done with what the keyboard is at. */
export function SpotEntries() {
  const { matrix } = useOpenMap();
  const spot = spotAt(
    matrix,
    useMap((state) => state.cursor),
  );
  switch (spot?.kind) {
    case 'stage':
      return <StageEntries />;
    case 'step':
      return <StepEntries ofBranch={spot.ofBranch} />;
    case 'lane':
      return <LaneEntries lane={spot.row.lane} />;
    case 'cell':
      return <CellEntries spot={spot} />;
    case undefined:
      return null;
  }
}

function StageEntries() {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  return (
    <>
      <Entry label={t('journeyMap.do.rename')} keys="enter" onClick={() => actions.startEditing('old')} />
      <Entry label={t('journeyMap.do.addStageAfter')} keys="alt+enter" onClick={() => actions.addColumn()} />
      <Shifts sideways />
      <Delete />
    </>
  );
}

function StepEntries({ ofBranch }: { ofBranch: boolean }) {
  const { t } = useTranslation();
  const { actions, service } = useOpenMap();
  const selection = useWorkspace((state) => state.mapSelection);
  const [source, target, ...more] = selection.flatMap(
    (id) => records(service.journeySteps).find((step) => step.id === id) ?? [],
  );
  return (
    <>
      <Entry label={t('journeyMap.do.rename')} keys="enter" onClick={() => actions.startEditing('old')} />
      {!ofBranch && (
        <>
          <Entry label={t('journeyMap.do.addStepBefore')} onClick={() => actions.addColumn('before')} />
          <Entry
            label={t('journeyMap.do.addStepAfter')}
            keys="alt+enter"
            onClick={() => actions.addColumn()}
          />
        </>
      )}
      <Entry label={t('journeyMap.do.addBranch')} keys="shift+enter" onClick={actions.addBranch} />
      {source && target && more.length === 0 && (
        <Entry
          label={t('journeyMap.do.jump', { source: source.name, target: target.name })}
          onClick={() => actions.edit('addJourneyFlow', { source: source.id, target: target.id })}
        />
      )}
      {!ofBranch && <Shifts sideways />}
      <Delete />
    </>
  );
}

function CellEntries({ spot }: { spot: Extract<Spot, { kind: 'cell' }> }) {
  const { t } = useTranslation();
  const { actions, matrix } = useOpenMap();
  const selection = useWorkspace((state) => state.mapSelection);
  const cards = selectedCards(matrix, selection);
  const kinds = laneTraits(spot.row.lane.kind).cards;
  const card = spot.card?.card;
  return (
    <>
      {card && (
        <Entry label={t('journeyMap.do.edit')} keys="enter" onClick={() => actions.startEditing('old')} />
      )}
      {kinds.map((kind, index) => (
        <Entry
          key={kind}
          label={t('journeyMap.do.addCard', { kind: t(`journeyMap.kinds.${kind}`) })}
          {...(index === 0 ? { keys: 'shift+enter' } : {})}
          onClick={() => actions.addCard(kind)}
        />
      ))}
      {card && (
        <>
          {card.kind === 'touchpoint' && (
            <Entry
              label={t('journeyMap.do.momentOfTruth')}
              checked={card.momentOfTruth}
              onClick={() =>
                actions.edit('setCard', { ids: [card.id], change: { momentOfTruth: !card.momentOfTruth } })
              }
            />
          )}
          <Menu.Divider />
          <Entry
            label={t('journeyMap.do.wider')}
            disabled={spot.column === matrix.columns.at(-card.span)}
            onClick={() => actions.edit('setCard', { ids: [card.id], change: { span: card.span + 1 } })}
          />
          {card.span > 1 && (
            <Entry
              label={t('journeyMap.do.narrower')}
              onClick={() => actions.edit('setCard', { ids: [card.id], change: { span: card.span - 1 } })}
            />
          )}
          <LinkEntry cards={cards} />
          <Menu.Divider />
          <Entry label={t('journeyMap.do.duplicate')} keys="mod+d" onClick={actions.duplicate} />
          <Delete />
        </>
      )}
      {!card && (
        <>
          {kinds.length > 0 && <Menu.Divider />}
          <Entry
            label={t('journeyMap.do.addStepAfter')}
            keys="alt+enter"
            onClick={() => actions.addColumn()}
          />
        </>
      )}
    </>
  );
}

/** Two cards that are selected can be connected, and what connects them taken away. */
function LinkEntry({ cards }: { cards: ReturnType<typeof selectedCards> }) {
  const { t } = useTranslation();
  const { actions, service } = useOpenMap();
  const [source, target, ...more] = cards;
  if (source === undefined || target === undefined || more.length > 0) return null;
  const ends = new Set<string>([source, target]);
  const link = records(service.journeyLinks).find((each) => ends.has(each.source) && ends.has(each.target));
  return link ? (
    <Entry label={t('journeyMap.do.unlink')} onClick={() => actions.edit('unlink', { id: link.id })} />
  ) : (
    <Entry label={t('journeyMap.do.link')} onClick={() => actions.edit('linkCards', { source, target })} />
  );
}

function Shifts({ sideways }: { sideways: boolean }) {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  const ways = sideways ? (['left', 'right'] as const) : (['up', 'down'] as const);
  return (
    <>
      {ways.map((way) => (
        <Entry key={way} label={t(`journeyMap.do.${way}`)} onClick={() => actions.shift(way)} />
      ))}
    </>
  );
}

function Delete() {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  return (
    <>
      <Menu.Divider />
      <Entry label={t('journeyMap.do.delete')} keys="delete" onClick={actions.remove} />
    </>
  );
}
