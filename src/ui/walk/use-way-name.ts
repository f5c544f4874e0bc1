import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, type FlowId, type Service } from '#core/model';

/** What a way out of a decision is called: its own label, and where it leads. */
export function useWayName(): (service: Service, id: FlowId) => string {
  const { t } = useTranslation();
  return useCallback(
    (service, id) => {
      const flow = service.flows[id];
      if (flow === undefined) return id;
      const name = flow.name.trim();
      // Of a node without a name that is where it leads to, with an arrow of its own.
      const target = expandedName(service, flow.target).replace(/^→ /u, '');
      return name === '' ? t('walk.wayUnnamed', { target }) : t('walk.way', { name, target });
    },
    [t],
  );
}
