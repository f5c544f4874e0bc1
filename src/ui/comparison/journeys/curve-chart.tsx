import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { CURVE_LOOKS, type CurveKind, curvePath, emotionY } from '#core/journey/emotion';
import type { ComparedServices } from '#session/ports';
import { useMarkColours } from '../use-mark-colours.ts';
import type { CurveRow } from './curve-rows.ts';
import { CurveMark } from './curve-mark.tsx';
import { FATE_MARKS, useJourneyWords } from './use-journey-words.ts';
import { useSigned } from './use-signed.ts';
import classes from './journeys.module.css';

interface CurveChartProps {
  readonly steps: ComparedServices['journeys'][number]['steps'];
  readonly rows: readonly CurveRow[];
  readonly kinds: ReadonlySet<CurveKind>;
}

const HEIGHT = 230;
const NARROWEST = 112;
const GUIDES = [2, 1, 0, -1, -2] as const;

/** The steps of both maps in one row, and the curves of both over them. */
export function CurveChart({ steps, rows, kinds }: CurveChartProps) {
  const { t } = useTranslation();
  const colours = useMarkColours();
  const signed = useSigned();
  const { symbolOf } = useJourneyWords();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const column = Math.max(NARROWEST, Math.floor(width / Math.max(1, steps.length)));
  const xOf = (row: CurveRow) => (row.column + row.share) * column;
  const yOf = (value: number) => emotionY({ height: HEIGHT }, value);
  const curves = [...kinds].flatMap((kind) =>
    (['before', 'after'] as const).map((side) => ({
      kind,
      side,
      points: rows.flatMap((row) => {
        const value = row[side][kind];
        return value === null ? [] : [{ x: xOf(row), y: yOf(value), row, value }];
      }),
    })),
  );
  return (
    <div className={classes.chart}>
      <div className={classes.scale} aria-hidden>
        {GUIDES.map((value) => (
          <span key={value} style={{ top: yOf(value) }}>
            {signed(value)}
          </span>
        ))}
      </div>
      <div className={classes.scrolled} ref={ref} data-scrolls>
        <ol className={classes.steps} aria-label={t('compare.journeys.steps')}>
          {steps.map(({ a, b, name, fate }) => {
            const mark = FATE_MARKS[fate];
            return (
              <li key={`${a ?? ''} ${b ?? ''}`} style={{ width: column }} data-fate={fate}>
                <span
                  className={classes.symbol}
                  style={mark === null ? undefined : { background: colours[mark].ground }}
                  aria-hidden
                >
                  {symbolOf(fate)}
                </span>
                <span className={classes.name}>{name.trim() || t('journeyMap.unnamed')}</span>
                <small>{t(`compare.journeys.fate.${fate}`)}</small>
              </li>
            );
          })}
        </ol>
        <svg
          className={classes.curves}
          width={column * steps.length}
          height={HEIGHT}
          role="img"
          aria-label={t('compare.journeys.picture')}
        >
          {GUIDES.map((value) => (
            <path
              key={value}
              className={value === 0 ? classes.neutral : classes.guide}
              d={`M0 ${yOf(value)}H${column * steps.length}`}
            />
          ))}
          {curves.map(({ kind, side, points }) => (
            <g key={`${kind} ${side}`} data-side={side}>
              <path
                className={classes.curve}
                strokeWidth={CURVE_LOOKS[kind].width * (side === 'before' ? 2.5 : 1)}
                strokeDasharray={CURVE_LOOKS[kind].dash?.join(' ')}
                d={curvePath(points)}
              />
              {points.map(({ x, y, row }) => (
                <CurveMark
                  key={`${row.a ?? ''} ${row.b ?? ''}`}
                  kind={kind}
                  x={x}
                  y={y}
                  size={side === 'before' ? 7 : 4}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}
