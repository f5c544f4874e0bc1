import { Menu, Progress } from '@mantine/core';
import { Users, FunctionSquare, Square, RotateCw } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CURVE_LOOKS, type CurveKind, MOST_VOICES } from '#core/journey/emotion';
import { IconButton } from '#ui/kit';
import { ViewBar } from '#ui/surface';
import { useCurves, useCurveView, useForecast, type Voice } from '../curve-view.ts';
import { useCurveWords } from '../use-curve-words.ts';
import { type JourneyCurves, useJourneyCurves } from '../use-journey-curves.ts';
import { voiceColour } from '../voice-colour.ts';
import classes from './curve-bar.module.css';

const KINDS: readonly CurveKind[] = ['assumed', 'measured', 'predicted'];

/** What the lines of the emotion lane mean, which of them are shown and whose, and the way to the formula. Stands still over the map. */
export function CurveBar() {
  return (
    <Suspense fallback={null}>
      <Bar />
    </Suspense>
  );
}

function Bar() {
  const { t } = useTranslation();
  const view = useCurveView();
  const hidden = useCurves((state) => state.hidden);
  const curves = useJourneyCurves();
  if (curves === null) return null;
  const toggle = (kind: CurveKind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    view.setState({ hidden: next });
  };
  return (
    <ViewBar label={t('journeyCurve.legend')} className={classes.bar}>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={classes.kind}
          aria-pressed={!hidden.has(kind)}
          data-hint={t(`journeyCurve.kindHints.${kind}`)}
          onClick={() => toggle(kind)}
        >
          <Swatch kind={kind} />
          {t(`journeyCurve.kinds.${kind}`)}
        </button>
      ))}
      <Voices curves={curves} />
      <IconButton
        icon={FunctionSquare}
        variant="subtle"
        label={t('journeyCurve.panel')}
        onClick={() => view.setState({ panelOpen: true })}
      />
      <Progressing />
    </ViewBar>
  );
}

const MARKS = {
  circle: <circle cx={14} cy={7} r={4} />,
  diamond: <path d="M14 2l5 5l-5 5l-5 -5z" />,
  square: <path d="M10.5 3.5h7v7h-7z" />,
} as const satisfies Record<(typeof CURVE_LOOKS)[CurveKind]['mark'], ReactNode>;

/** A kind of curve as it is drawn, in the colour of the text beside it: whose it is has a colour, what it is a line and a mark. */
function Swatch({ kind }: { readonly kind: CurveKind }) {
  const { dash, width, mark, hollow } = CURVE_LOOKS[kind];
  return (
    <svg className={classes.swatch} width={28} height={14} aria-hidden>
      <path d="M0 7h28" strokeWidth={width} strokeDasharray={dash?.join(' ')} />
      <g data-mark={hollow ? 'hollow' : 'solid'}>{MARKS[mark]}</g>
    </svg>
  );
}

/** Whose curves are laid over each other. */
function Voices({ curves }: { readonly curves: JourneyCurves }) {
  const { t } = useTranslation();
  const words = useCurveWords();
  const view = useCurveView();
  const { service } = curves;
  const all: readonly Voice[] = ['everyone', ...Object.values(service.personas).map(({ id }) => id)];
  const shown = curves.voices.map(({ voice }) => voice);
  if (all.length < 2) return null;
  const toggle = (voice: Voice): void => {
    const next = shown.includes(voice) ? shown.filter((each) => each !== voice) : [...shown, voice];
    if (next.length > 0) view.setState({ voices: next });
  };
  return (
    <Menu withinPortal closeOnItemClick={false} position="top-start">
      <Menu.Target>
        <IconButton icon={Users} variant="subtle" label={t('journeyCurve.voices')} />
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((voice) => (
          <Menu.CheckboxItem
            key={voice}
            checked={shown.includes(voice)}
            disabled={!shown.includes(voice) && shown.length >= MOST_VOICES}
            onChange={() => toggle(voice)}
            rightSection={
              shown.includes(voice) && (
                <span className={classes.colour} style={voiceColour(shown.indexOf(voice))} aria-hidden />
              )
            }
          >
            {words.voice(service, voice)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Customers being simulated, with a way to stop it, or to begin again. */
function Progressing() {
  const { t } = useTranslation();
  const status = useForecast((state) => state.status);
  const progress = useForecast((state) => state.progress);
  const cancel = useForecast((state) => state.cancel);
  const refresh = useForecast((state) => state.refresh);
  if (status === 'recording')
    return (
      <>
        <Progress
          className={classes.progress}
          size="sm"
          value={progress * 100}
          aria-label={t('journeyCurve.recording')}
        />
        <IconButton
          icon={Square}
          iconSize={12}
          variant="subtle"
          label={t('general.cancel')}
          onClick={cancel}
        />
      </>
    );
  if (status !== 'cancelled' && status !== 'refused') return null;
  return (
    <IconButton
      icon={RotateCw}
      iconSize={14}
      variant="subtle"
      label={t(`journeyCurve.status.${status}`)}
      onClick={refresh}
    />
  );
}
