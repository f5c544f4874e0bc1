import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { NodeId } from '#core/model';
import { later, useWorkspace } from '#ui/kit';
import { Fold } from '../fields/fold.tsx';

const TouchpointsOfStep = later(async () => (await import('#ui/journey/link')).TouchpointsOfStep);

/** Where a step happens on journey maps; nothing where the service has no map. */
export function TouchpointsFold({ id }: { id: NodeId }) {
  const { t } = useTranslation();
  const hasMaps = useWorkspace(({ service }) => service !== null && records(service.journeys).length > 0);
  const isBound = useWorkspace(({ service }) =>
    service === null
      ? false
      : records(service.journeyCards).some((card) => 'boundTo' in card && card.boundTo.includes(id)),
  );
  if (!hasMaps) return null;
  return (
    <Fold title={t('journeyLink.touchpoints')} used={isBound}>
      <Suspense fallback={null}>
        <TouchpointsOfStep id={id} />
      </Suspense>
    </Fold>
  );
}
