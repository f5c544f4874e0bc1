import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey, JourneyElementId, Service } from '#core/model';
import { later, useWorkspace } from '#ui/kit';
import classes from './forms.module.css';
import { CardPanel } from './panels/card-panel.tsx';
import { JourneyPanel } from './panels/journey-panel.tsx';
import { LanePanel } from './panels/lane-panel.tsx';
import { JumpPanel, LinkPanel } from './panels/line-panels.tsx';
import { SeveralPanel } from './panels/several-panel.tsx';
import { StagePanel } from './panels/stage-panel.tsx';
import { StepPanel } from './panels/step-panel.tsx';
import { TouchpointPanel } from './panels/touchpoint-panel.tsx';

const ElementComments = later(async () => (await import('#ui/comments')).ElementComments);

/** What is known of what is selected on the map, and everything about it that can be changed; of nothing: of the map. */
export function MapInspector() {
  const { t } = useTranslation();
  const service = useWorkspace((state) => state.service);
  const sheet = useWorkspace((state) => state.sheet);
  const selection = useWorkspace((state) => state.mapSelection);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const journey = sheet === null ? undefined : service?.journeys[sheet];
  if (service === null || journey === undefined) return null;
  return (
    <fieldset className={classes.form} disabled={readOnly} aria-label={t('journeyForms.panel')}>
      {selection.length > 1 ? (
        <SeveralPanel service={service} ids={selection} />
      ) : (
        <>
          <PartPanel key={selection[0] ?? journey.id} service={service} journey={journey} id={selection[0]} />
          <Suspense fallback={null}>
            <ElementComments about={selection[0] ?? journey.id} />
          </Suspense>
        </>
      )}
    </fieldset>
  );
}

interface PartPanelProps {
  readonly service: Service;
  readonly journey: Journey;
  readonly id: JourneyElementId | undefined;
}

function PartPanel({ service, journey, id }: PartPanelProps) {
  if (id === undefined) return <JourneyPanel service={service} journey={journey} />;
  const own = <R,>(table: Readonly<Record<string, R>>): R | undefined =>
    Object.hasOwn(table, id) ? table[id] : undefined;
  const card = own(service.journeyCards);
  if (card?.kind === 'touchpoint') return <TouchpointPanel service={service} card={card} />;
  if (card !== undefined) return <CardPanel service={service} card={card} />;
  const step = own(service.journeySteps);
  if (step !== undefined) return <StepPanel service={service} step={step} />;
  const stage = own(service.journeyStages);
  if (stage !== undefined) return <StagePanel stage={stage} />;
  const lane = own(service.journeyLanes);
  if (lane !== undefined) return <LanePanel service={service} lane={lane} />;
  const jump = own(service.journeyFlows);
  if (jump !== undefined) return <JumpPanel service={service} jump={jump} />;
  const link = own(service.journeyLinks);
  if (link !== undefined) return <LinkPanel service={service} link={link} />;
  return <JourneyPanel service={service} journey={journey} />;
}
