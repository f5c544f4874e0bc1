import {
  Angry,
  Columns3,
  Handshake,
  Lightbulb,
  type LucideIcon,
  Smile,
  SquareStack,
  StickyNote,
  Wrench,
} from 'lucide-react';
import { type DragEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyCardKind, JourneyLaneId } from '#core/model';
import { useGesture } from '#ui/inspector';
import { useJourneyEdit } from '#ui/journey/edit';
import { useActionContext, useSession, useWorkspace } from '#ui/kit';
import { CARD_DRAG } from '#ui/journey/signs';
import { PaletteEntry, PaletteFrame, PaletteRule } from '#ui/surface';
import { useNames } from '../use-names.ts';
import { chosenLane, chosenStep } from './insertion.ts';
import { LaneList } from './lane-list.tsx';

const CARDS: readonly (readonly [JourneyCardKind, LucideIcon])[] = [
  ['touchpoint', Handshake],
  ['pain', Angry],
  ['gain', Smile],
  ['opportunity', Lightbulb],
  ['action', Wrench],
  ['text', StickyNote],
];

/** Everything that can stand on a map: a click puts it into the column of what is selected. */
export function MapPalette() {
  const { t } = useTranslation();
  const { named } = useNames();
  const edit = useJourneyEdit();
  const session = useSession();
  const { canvas } = useActionContext();
  const gestures = useGesture();
  const hint = useId();
  const service = useWorkspace((state) => state.service);
  const sheet = useWorkspace((state) => state.sheet);
  const selection = useWorkspace((state) => state.mapSelection);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const journey = sheet === null ? undefined : service?.journeys[sheet];
  if (service === null || journey === undefined) return null;
  const step = chosenStep(service, journey.id, selection);
  const stepName = step === null ? '' : named(step.name);

  const put = (kind: JourneyCardKind): void => {
    if (step === null) return;
    gestures.renew();
    const gesture = gestures.current();
    const place = chosenLane(service, journey.id, selection, kind);
    let laneId = place.lane?.id;
    if (laneId === undefined) {
      edit('addJourneyLane', { journeyId: journey.id, kind: place.kind }, gesture);
      laneId = session.workspace.getState().mapSelection[0] as JourneyLaneId | undefined;
    } else if (place.lane?.hidden) edit('setJourneyLane', { id: laneId, change: { hidden: false } }, gesture);
    if (laneId !== undefined) edit('addCard', { stepId: step.id, laneId, kind }, gesture);
  };

  const entry = (
    Icon: LucideIcon,
    label: string,
    spoken: string,
    onClick: () => void,
    drag?: JourneyCardKind,
  ) => (
    <PaletteEntry
      key={label}
      symbol={<Icon size={20} strokeWidth={1.6} aria-hidden />}
      label={label}
      hint={spoken}
      grip={drag !== undefined && !readOnly ? 'drag' : undefined}
      disabled={readOnly || (drag !== undefined && step === null)}
      onDragStart={(event: DragEvent) => {
        if (drag === undefined) return;
        event.dataTransfer.setData(CARD_DRAG, drag);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => {
        onClick();
        // What was put there is selected: whoever goes on typing writes into it.
        canvas?.focus();
      }}
    />
  );
  return (
    <PaletteFrame aria-label={t('journeyForms.palette')} aria-describedby={hint}>
      <span id={hint} hidden>
        {t('journeyForms.paletteHint')}
      </span>
      {CARDS.map(([kind, Icon]) =>
        entry(
          Icon,
          t(`journeyForms.put.${kind}` as const),
          t('journeyForms.putHint', { step: stepName, kind: t(`journeyForms.put.${kind}` as const) }),
          () => put(kind),
          kind,
        ),
      )}
      <PaletteRule />
      {entry(Columns3, t('journeyForms.putStep'), t('journeyForms.putStepHint', { step: stepName }), () =>
        edit('addStep', { journeyId: journey.id, ...(step === null ? {} : { after: step.id }) }),
      )}
      {entry(SquareStack, t('journeyForms.putStage'), t('journeyForms.putStageHint'), () =>
        edit('addStage', { journeyId: journey.id }),
      )}
      <PaletteRule />
      <LaneList service={service} journey={journey} />
    </PaletteFrame>
  );
}
