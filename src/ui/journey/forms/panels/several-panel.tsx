import { Button, Switch } from '@mantine/core';
import { BoxSelect, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JourneyCard, JourneyElementId, KanoClass, Service, Touchpoint } from '#core/model';
import { PanelHead, Section, TextField } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { ChannelField } from '../fields/channel-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DeleteButton } from '../fields/delete-button.tsx';
import { WeightField } from '../fields/weight-field.tsx';
import classes from '../forms.module.css';

const KANO: readonly KanoClass[] = ['mustBe', 'oneDimensional', 'attractive', 'indifferent'];

/** Several things at once: what touchpoints or opportunities among them have in common can be set for all of them. */
export function SeveralPanel({ service, ids }: { service: Service; ids: readonly JourneyElementId[] }) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const cards = ids
    .map((id) => service.journeyCards[id as JourneyCard['id']])
    .filter((card) => card !== undefined);
  const touchpoints = cards.filter((card) => card.kind === 'touchpoint');
  const opportunities = cards.filter((card) => card.kind === 'opportunity');
  const worthIds = opportunities.map(({ id }) => id);
  return (
    <>
      <PanelHead
        symbol={<BoxSelect size={17} aria-hidden />}
        title={t('journeyForms.selected', { count: ids.length })}
      />
      {touchpoints.length > 0 && <TouchpointsTogether service={service} touchpoints={touchpoints} />}
      {opportunities.length > 0 && (
        <Section title={t('journeyMap.lanes.opportunities')}>
          <WeightField
            label={t('journeyForms.value')}
            value={common(opportunities.map(({ value }) => value)) ?? null}
            onCommit={(value) => edit('setCard', { ids: worthIds, change: { value } })}
          />
          <WeightField
            label={t('journeyForms.effort')}
            value={common(opportunities.map(({ effort }) => effort)) ?? null}
            onCommit={(effort) => edit('setCard', { ids: worthIds, change: { effort } })}
          />
        </Section>
      )}
      <Section>
        {cards.length > 0 && (
          <div className={classes.buttons}>
            <Button
              variant="default"
              leftSection={<Copy size={14} aria-hidden />}
              onClick={() => edit('duplicateCards', { ids: cards.map(({ id }) => id) })}
            >
              {t('journeyForms.duplicate')}
            </Button>
          </div>
        )}
        <DeleteButton ids={ids} />
      </Section>
    </>
  );
}

function TouchpointsTogether({
  service,
  touchpoints,
}: {
  service: Service;
  touchpoints: readonly Touchpoint[];
}) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const ids = touchpoints.map(({ id }) => id);
  const channelId = common(touchpoints.map((each) => each.channelId));
  const kano = common(touchpoints.map((each) => each.kano));
  const owner = common(touchpoints.map((each) => each.owner));
  return (
    <Section title={t('journeyMap.lanes.touchpoints')}>
      <ChannelField
        service={service}
        cardIds={ids}
        channelId={channelId ?? null}
        different={channelId === undefined}
      />
      <ChoiceField
        label={t('journeyForms.kano')}
        value={kano ?? null}
        different={kano === undefined ? t('journeyForms.different') : undefined}
        choices={KANO.map((each) => [each, t(`journeyForms.kanos.${each}`)] as const)}
        onCommit={(next) => next !== null && edit('setCard', { ids, change: { kano: next } })}
      />
      <TextField
        label={t('journeyForms.owner')}
        value={owner ?? ''}
        placeholder={owner === undefined ? t('journeyForms.different') : ''}
        onCommit={(next) => edit('setCard', { ids, change: { owner: next.trim() } })}
      />
      <Switch
        label={t('journeyForms.momentOfTruth')}
        checked={touchpoints.every(({ momentOfTruth }) => momentOfTruth)}
        onChange={(event) => edit('setCard', { ids, change: { momentOfTruth: event.currentTarget.checked } })}
      />
    </Section>
  );
}

/** The value all have; undefined where they differ. */
function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}
