import { Switch } from '@mantine/core';
import { ArrowDown, ArrowUp, Rows3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { type JourneyLane, journeyLanesOf, laneTraits, type Service } from '#core/model';
import { PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { IconButton } from '#ui/kit';
import { DeleteButton } from '../fields/delete-button.tsx';
import classes from '../forms.module.css';
import { OpportunityPicture } from '../opportunities/opportunity-picture.tsx';

/** A lane: its name, whether and where it is shown; that of opportunities with its picture. */
export function LanePanel({ service, lane }: { service: Service; lane: JourneyLane }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const { id } = lane;
  const set = (change: Partial<Pick<JourneyLane, 'name' | 'hidden' | 'pinned'>>) =>
    edit('setJourneyLane', { id, change });
  const lanes = journeyLanesOf(service, lane.journeyId);
  const at = lanes.findIndex((each) => each.id === id);
  const count = records(service.journeyCards).filter(({ laneId }) => laneId === id).length;
  const kind = t(`journeyMap.lanes.${lane.kind}`);
  return (
    <>
      <PanelHead symbol={<Rows3 size={17} aria-hidden />} title={t('journeyForms.lane')} />
      <Section>
        <TextField
          label={t('inspector.name')}
          description={t('journeyForms.laneKind', { kind })}
          placeholder={kind}
          value={lane.name}
          onCommit={(name) => set({ name: name.trim() })}
        />
        {laneTraits(lane.kind).computed && <p className={classes.soft}>{t('journeyForms.computedLane')}</p>}
        <Switch
          label={t('journeyForms.hidden')}
          description={t('journeyForms.hiddenHint')}
          checked={lane.hidden}
          onChange={(event) => set({ hidden: event.currentTarget.checked })}
        />
        <Switch
          label={t('journeyForms.pinned')}
          checked={lane.pinned}
          onChange={(event) => set({ pinned: event.currentTarget.checked })}
        />
        <div className={classes.buttons}>
          <IconButton
            icon={ArrowUp}
            variant="default"
            label={t('journeyForms.moveUp')}
            disabled={at <= 0}
            onClick={() => edit('moveJourneyLane', { id, before: lanes[at - 1]?.id ?? null })}
          />
          <IconButton
            icon={ArrowDown}
            variant="default"
            label={t('journeyForms.moveDown')}
            disabled={at === lanes.length - 1}
            onClick={() => edit('moveJourneyLane', { id, before: lanes[at + 2]?.id ?? null })}
          />
        </div>
      </Section>
      {lane.kind === 'opportunities' && <OpportunityPicture service={service} journeyId={lane.journeyId} />}
      <Section>
        <DeleteButton
          ids={[id]}
          label={
            count === 0
              ? t('journeyForms.removeLane')
              : t('journeyForms.removeLaneWith', { cards: t('journeyForms.cards', { count }) })
          }
        />
      </Section>
    </>
  );
}
