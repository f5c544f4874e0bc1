import { Button } from '@mantine/core';
import { Footprints, Unlink2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { touchpointsInOrder } from '#core/journey';
import type { JourneyId } from '#core/model';
import { Section } from '#ui/inspector';
import { useAction, useWorkspace } from '#ui/kit';
import classes from './link.module.css';

/** How much of a map is bound to processes, what is not, and a walk through it. */
export function MapAndProcess({ journeyId }: { journeyId: JourneyId }) {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const unbound = useAction('showUnbound');
  const walk = useAction('walkJourney');
  if (service === null) return null;
  const touchpoints = touchpointsInOrder(service, journeyId);
  const bound = touchpoints.filter(({ boundTo }) => boundTo.length > 0).length;
  return (
    <Section title={t('journeyLink.mapAndProcess')}>
      <p className={classes.soft}>{t('journeyLink.share', { bound, all: touchpoints.length })}</p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="xs"
          leftSection={<Unlink2 size={14} aria-hidden />}
          disabled={!unbound.enabled}
          onClick={unbound.run}
        >
          {t('actions.showUnbound')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<Footprints size={14} aria-hidden />}
          disabled={!walk.enabled}
          onClick={walk.run}
        >
          {t('actions.walkJourney')}
        </Button>
      </div>
    </Section>
  );
}
