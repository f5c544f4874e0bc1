import { Menu } from '@mantine/core';
import { CornerDownRight, Milestone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Flow, Service } from '#core/model';
import { useSession } from '#ui/kit';

/** What only a flow offers: being the default one, and going back to the automatic route. */
export function FlowEntries({ service, flow }: { service: Service; flow: Flow }) {
  const { t } = useTranslation();
  const { edit } = useSession().workspace.getState();
  const kind = service.nodes[flow.source]?.kind;
  const chooses = kind === 'exclusiveGateway' || kind === 'inclusiveGateway';
  if (!chooses && flow.waypoints === null) return null;
  return (
    <>
      {chooses && (
        <Menu.Item
          leftSection={<Milestone size={16} aria-hidden />}
          onClick={() => edit('setFlow', { id: flow.id, change: { isDefault: !flow.isDefault } })}
        >
          {t(flow.isDefault ? 'canvas.notDefault' : 'canvas.makeDefault')}
        </Menu.Item>
      )}
      {flow.waypoints !== null && (
        <Menu.Item
          leftSection={<CornerDownRight size={16} aria-hidden />}
          onClick={() => edit('setWaypoints', { flowId: flow.id, waypoints: null })}
        >
          {t('canvas.routeAutomatically')}
        </Menu.Item>
      )}
      <Menu.Divider />
    </>
  );
}
