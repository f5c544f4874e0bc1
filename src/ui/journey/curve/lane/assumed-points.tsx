import { Frown, Meh, Plus, Smile } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneRow } from '#core/journey';
import { emotionAtY, emotionY } from '#core/journey/emotion';
import type { JourneyCardId, Touchpoint } from '#core/model';
import { useJourneyEdit } from '#ui/journey/edit';
import { useSession } from '#ui/kit';
import { useCurveWords } from '../use-curve-words.ts';
import type { JourneyCurves } from '../use-journey-curves.ts';
import { voiceColour } from '../voice-colour.ts';
import classes from './emotion-lane.module.css';
import { useBackToMap } from './use-back-to-map.ts';

interface PointsProps {
  readonly curves: JourneyCurves;
  readonly row: LaneRow;
  readonly xOf: (id: JourneyCardId) => number;
  /** The column a touchpoint stands in. */
  readonly stepOf: (id: JourneyCardId) => string | undefined;
  /** The lane, for the level that the pointer stands at. */
  readonly area: RefObject<HTMLElement | null>;
}

/** What the team assumes, as sliders: dragged, or moved by the arrow keys in halves. */
export function AssumedPoints({ curves, ...rest }: PointsProps) {
  return curves.voices.flatMap(({ voice, assumed }, index) =>
    curves.touchpoints.map((touchpoint) => (
      <AssumedPoint
        key={`${voice} ${touchpoint.id}`}
        {...rest}
        curves={curves}
        touchpoint={touchpoint}
        index={index}
        value={assumed.get(touchpoint.id) ?? null}
      />
    )),
  );
}

interface PointProps extends PointsProps {
  readonly touchpoint: Touchpoint;
  readonly index: number;
  readonly value: number | null;
}

const KEYS: Readonly<Record<string, (value: number) => number | null>> = {
  ArrowUp: (value) => value + 0.5,
  ArrowDown: (value) => value - 0.5,
  PageUp: (value) => value + 1,
  PageDown: (value) => value - 1,
  Home: () => -2,
  End: () => 2,
  Delete: () => null,
  Backspace: () => null,
};

function AssumedPoint({ curves, touchpoint, index, value, row, xOf, stepOf, area }: PointProps) {
  const { t } = useTranslation();
  const edit = useJourneyEdit();
  const words = useCurveWords();
  const { workspace } = useSession();
  const backToMap = useBackToMap();
  const [dragged, setDragged] = useState<number | null>(null);
  const moved = useRef(false);
  const voice = curves.voices[index]?.voice ?? 'everyone';
  const shown = dragged ?? value;

  const set = (next: number | null): void => {
    if (next !== value) edit('setAssumed', { cardId: touchpoint.id, voice, value: next });
  };
  const levelAt = (event: PointerEvent): number => {
    const box = area.current?.getBoundingClientRect();
    if (box === undefined) return 0;
    return emotionAtY(row, ((event.clientY - box.top) * row.height) / box.height);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (backToMap(event, 'Escape', 'Enter')) return;
    const move = KEYS[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // The arrow keys of the map go from cell to cell.
    event.stopPropagation();
    const next = move(value ?? 0);
    set(next === null ? null : Math.min(2, Math.max(-2, next)));
  };
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    moved.current = false;
    workspace.getState().selectOnMap([touchpoint.id]);
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const level = levelAt(event);
    if (level !== (dragged ?? value)) moved.current = true;
    setDragged(level);
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    if (moved.current || value === null) set(levelAt(event));
    setDragged(null);
  };
  const label = t('journeyCurve.assumedOf', {
    name: touchpoint.name || t('journeyMap.unnamed'),
    voice: words.voice(curves.service, voice),
  });
  const spoken = shown === null ? t('journeyCurve.notSaid') : `${words.signed(shown)} ${words.felt(shown)}`;
  return (
    <button
      type="button"
      role="slider"
      className={`${classes.point} nodrag nopan`}
      data-voice={index}
      data-curve-step={stepOf(touchpoint.id)}
      data-sign={shown === null ? 'none' : Math.sign(shown)}
      data-hint={`${label}: ${spoken}`}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={shown ?? 0}
      aria-valuetext={spoken}
      style={{ ...voiceColour(index), left: xOf(touchpoint.id), top: emotionY(row, shown ?? 0) }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDragged(null)}
      onClick={(event) => event.stopPropagation()}
    >
      <Face value={shown} />
    </button>
  );
}

function Face({ value }: { readonly value: number | null }) {
  const Icon = value === null ? Plus : value > 0 ? Smile : value < 0 ? Frown : Meh;
  return <Icon size={14} strokeWidth={2} aria-hidden />;
}
