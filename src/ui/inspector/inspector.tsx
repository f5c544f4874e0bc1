import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type ElementId, elementOf, type NodeId, type Service } from '#core/model';
import { later, useWorkspace } from '#ui/kit';
import classes from './inspector.module.css';
import { EventPanel } from './panels/event-panel.tsx';
import { FlowPanel } from './panels/flow-panel.tsx';
import { GatewayPanel } from './panels/gateway-panel.tsx';
import { LanePanel } from './panels/lane-panel.tsx';
import { PlaceholderPanel } from './panels/placeholder-panel.tsx';
import { ProcessPanel } from './panels/process-panel.tsx';
import { SelectionPanel } from './panels/selection-panel.tsx';
import { ServicePanel } from './panels/service-panel.tsx';
import { TaskPanel } from './panels/task-panel.tsx';

const ElementComments = later(async () => (await import('#ui/comments')).ElementComments);

/** What is known of the selected element, and everything about it that can be changed. */
export function Inspector() {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const selection = useWorkspace((state) => state.selection);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  if (service === null) return null;
  return (
    <fieldset className={classes.inspector} disabled={readOnly} aria-label={t('inspector.title')}>
      {selection.length > 1 ? (
        <SelectionPanel service={service} selection={selection} />
      ) : (
        <>
          <ElementPanel key={selection[0] ?? 'service'} service={service} id={selection[0]} />
          <Suspense fallback={null}>
            <ElementComments about={selection[0] ?? service.profile.id} />
          </Suspense>
        </>
      )}
    </fieldset>
  );
}

function ElementPanel({ service, id }: { service: Service; id: ElementId | undefined }) {
  const element = id === undefined ? null : elementOf(service, id);
  switch (element?.type) {
    case 'node':
      return <NodePanel service={service} id={element.record.id} />;
    case 'flow':
      return <FlowPanel service={service} flow={element.record} />;
    case 'lane':
      return <LanePanel service={service} lane={element.record} />;
    case 'process':
      return <ProcessPanel service={service} process={element.record} />;
    case undefined:
      return <ServicePanel service={service} />;
  }
}

function NodePanel({ service, id }: { service: Service; id: NodeId }) {
  const node = service.nodes[id];
  if (node === undefined) return null;
  switch (node.kind) {
    case 'task':
      return <TaskPanel service={service} task={node} />;
    case 'exclusiveGateway':
    case 'parallelGateway':
    case 'inclusiveGateway':
    case 'eventBasedGateway':
      return <GatewayPanel service={service} gateway={node} />;
    case 'placeholder':
      return <PlaceholderPanel placeholder={node} />;
    default:
      return <EventPanel event={node} />;
  }
}
