import { Group, NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Scenario } from '#core/model';
import { useWorkspace } from '#ui/kit';
import { DurationField, NumberField } from '#ui/simulation/fields';
import classes from './scenario-panel.module.css';
import { useEditable, useSetScenario } from './use-scenario.ts';

const DAY = 1440;

/** When the run starts and stops, what is left out at its beginning, how often it is repeated. */
export function RunSettings({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const set = useSetScenario();
  const editable = useEditable();
  const zone = useWorkspace((state) => state.service?.profile.timeZone ?? '');
  const { stop } = scenario;
  return (
    <fieldset className={classes.plain} disabled={!editable}>
      <TextInput
        type="datetime-local"
        label={t('simulation.start', { zone })}
        value={scenario.start}
        onChange={(event) =>
          event.currentTarget.value !== '' && set({ start: event.currentTarget.value.slice(0, 16) })
        }
      />
      <SegmentedControl
        fullWidth
        aria-label={t('simulation.stop')}
        value={stop.by}
        onChange={(by) =>
          set({ stop: by === 'cases' ? { by: 'cases', cases: 1000 } : { by: 'horizon', horizon: 30 * DAY } })
        }
        data={[
          { value: 'cases', label: t('simulation.byCases') },
          { value: 'horizon', label: t('simulation.byTime') },
        ]}
      />
      {stop.by === 'cases' ? (
        <NumberField
          label={t('simulation.cases')}
          value={stop.cases}
          min={1}
          max={10_000_000}
          allowDecimal={false}
          onCommit={(cases) => set({ stop: { by: 'cases', cases } })}
        />
      ) : (
        <DurationField
          label={t('simulation.horizon')}
          value={stop.horizon}
          onCommit={(horizon) => horizon > 0 && set({ stop: { by: 'horizon', horizon } })}
        />
      )}
      <WarmupSetting scenario={scenario} />
      <Group grow gap={8} align="flex-start">
        <NumberField
          label={t('simulation.replications')}
          value={scenario.replications}
          min={1}
          max={10_000}
          allowDecimal={false}
          onCommit={(replications) => set({ replications })}
        />
        <NumberField
          label={t('simulation.seed')}
          value={scenario.seed}
          min={0}
          max={Number.MAX_SAFE_INTEGER}
          allowDecimal={false}
          onCommit={(seed) => set({ seed })}
        />
      </Group>
      <p className={classes.hint}>{t('simulation.replicationsExplained')}</p>
      <PlaceholderSetting scenario={scenario} />
    </fieldset>
  );
}

function WarmupSetting({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const set = useSetScenario();
  const { warmup } = scenario;
  return (
    <>
      <NativeSelect
        label={t('simulation.warmup')}
        description={t(`simulation.warmupExplained.${warmup.by}`)}
        value={warmup.by}
        onChange={(event) => {
          const by = event.currentTarget.value as Scenario['warmup']['by'];
          set({ warmup: by === 'time' ? { by, time: DAY } : { by } });
        }}
        data={(['none', 'auto', 'time'] as const).map((by) => ({
          value: by,
          label: t(`simulation.warmups.${by}`),
        }))}
      />
      {warmup.by === 'time' && (
        <DurationField
          label={t('simulation.warmupTime')}
          value={warmup.time}
          onCommit={(time) => set({ warmup: { by: 'time', time } })}
        />
      )}
    </>
  );
}

/** Only where the drawing has elements that cannot be run yet. */
function PlaceholderSetting({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const set = useSetScenario();
  const count = useWorkspace(
    (state) =>
      records(state.service?.nodes ?? {}).filter((node) => node.kind === 'placeholder' && node.flowNode)
        .length,
  );
  if (count === 0) return null;
  return (
    <Switch
      label={t('simulation.passThrough', { count })}
      description={t('simulation.passThroughExplained')}
      checked={scenario.placeholders === 'passThrough'}
      onChange={(event) => set({ placeholders: event.currentTarget.checked ? 'passThrough' : 'refuse' })}
    />
  );
}
