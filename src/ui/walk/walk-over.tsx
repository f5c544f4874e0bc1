import { Button } from '@mantine/core';
import { Lightbulb, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { expandedName } from '#core/model';
import { Telling } from '#ui/simulation/results';
import { useSession, useWalk, useWorkspace } from '#ui/kit';
import classes from './walk-panel.module.css';

/** The case is at its end, or stuck: how that was for the viewer, and where to go from here. */
export function WalkOver() {
  const { t } = useTranslation();
  const session = useSession();
  const stuckAt = useWalk((state) => state.stuckAt);
  const by = useWalk((state) => state.viewpoint?.by ?? 'case');
  const end = useWalk((state) => state.story.findLast((entry) => entry.what === 'end'));
  const came = useWalk((state) => state.story.some((entry) => entry.what === 'work'));
  const service = useWorkspace((state) => state.service);
  if (service === null) return null;
  const names = stuckAt.map((id) => expandedName(service, id)).join(t('canvas.listComma'));
  const waited = by === 'customer' && end?.what === 'end' ? end.waited : null;
  const hasNotes = records(service.observations).length > 0;
  const toImprove = () => {
    session.workspace.getState().setMode('improve');
    session.walk.getState().end();
  };
  return (
    <section className={classes.over} role="status">
      <p>
        {stuckAt.length > 0
          ? t('walk.stuck', { names })
          : t(by !== 'role' ? 'walk.over' : came ? 'walk.overUnseen' : 'walk.overNever')}
      </p>
      {waited && waited.median >= 0.05 && (
        <Telling
          text={t(waited.p90 === null ? 'walk.customer.endWaitsFew' : 'walk.customer.endWaits', {
            median: waited.median,
            p90: waited.p90 ?? 0,
          })}
        />
      )}
      <Button
        data-answer
        leftSection={<RotateCcw size={14} aria-hidden />}
        onClick={() => session.walk.getState().restart()}
      >
        {t('walk.restart')}
      </Button>
      {hasNotes && (
        <Button variant="default" leftSection={<Lightbulb size={14} aria-hidden />} onClick={toImprove}>
          {t('walk.toImprove')}
        </Button>
      )}
    </section>
  );
}
