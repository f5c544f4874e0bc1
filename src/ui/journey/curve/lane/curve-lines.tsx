import { useTranslation } from 'react-i18next';
import type { LaneRow } from '#core/journey';
import { bandPath, CURVE_LOOKS, curvePath, emotionY, type Prediction } from '#core/journey/emotion';
import type { JourneyCardId } from '#core/model';
import { useCurves, useForecast } from '../curve-view.ts';
import { voiceColour } from '../voice-colour.ts';
import type { JourneyCurves, VoiceCurves } from '../use-journey-curves.ts';
import classes from './emotion-lane.module.css';

interface LinesProps {
  readonly curves: JourneyCurves;
  readonly row: LaneRow;
  readonly width: number;
  readonly xOf: (id: JourneyCardId) => number;
}

/** The lines of all curves; the points on them are drawn apart. */
export function CurveLines({ curves, row, width, xOf }: LinesProps) {
  const hidden = useCurves((state) => state.hidden);
  const stale = useForecast((state) => state.stale);
  const { touchpoints, voices, measured } = curves;
  const { t } = useTranslation();
  const y = (value: number) => emotionY(row, value);
  const through = (values: ReadonlyMap<JourneyCardId, number>) =>
    curvePath(
      touchpoints.flatMap(({ id }) => {
        const value = values.get(id);
        return value === undefined ? [] : [{ x: xOf(id), y: y(value) }];
      }),
    );
  const line = (kind: keyof typeof CURVE_LOOKS) => ({
    className: classes[kind],
    strokeWidth: CURVE_LOOKS[kind].width,
    strokeDasharray: CURVE_LOOKS[kind].dash?.join(' '),
  });
  return (
    <svg
      className={classes.lines}
      width={width}
      height={row.height}
      role="img"
      aria-label={t('journeyCurve.picture')}
    >
      {!hidden.has('measured') && (
        <path
          {...line('measured')}
          d={through(new Map([...measured].map(([id, { value }]) => [id, value])))}
        />
      )}
      {voices.map((voice, index) => (
        <g key={voice.voice} data-voice={index} style={voiceColour(index)}>
          {!hidden.has('predicted') && (
            <>
              {index === 0 && <path className={classes.before} d={through(voice.before)} />}
              {runsOf(curves, voice).map((run) => (
                <g key={run[0]?.[0]} data-stale={stale || undefined}>
                  <path className={classes.band} d={bandOf(run, xOf, y)} />
                  <path
                    {...line('predicted')}
                    d={curvePath(run.map(([id, { mean }]) => ({ x: xOf(id), y: y(mean) })))}
                  />
                </g>
              ))}
            </>
          )}
          {!hidden.has('assumed') && <path {...line('assumed')} d={through(voice.assumed)} />}
        </g>
      ))}
    </svg>
  );
}

type Run = readonly (readonly [JourneyCardId, Prediction])[];

/** Neighbouring touchpoints that are predicted: nothing is drawn across one that is not. */
function runsOf({ touchpoints }: JourneyCurves, { predicted }: VoiceCurves): readonly Run[] {
  const runs: (readonly [JourneyCardId, Prediction])[][] = [[]];
  for (const { id } of touchpoints) {
    const told = predicted.get(id);
    if (told === undefined || typeof told === 'string') runs.push([]);
    else runs.at(-1)?.push([id, told]);
  }
  return runs.filter((run) => run.length > 0);
}

function bandOf(run: Run, xOf: (id: JourneyCardId) => number, y: (value: number) => number): string {
  return bandPath(run.map(([id, { p10, p90 }]) => ({ x: xOf(id), upper: y(p90), lower: y(p10) })));
}
