import { CURVE_LOOKS, type CurveKind } from '#core/journey/emotion';
import classes from './journeys.module.css';

interface CurveMarkProps {
  readonly kind: CurveKind;
  readonly x: number;
  readonly y: number;
  /** Half its width, in pixels. */
  readonly size?: number;
}

/** A point of a curve; its form tells the kind, and whether it is filled, the version. */
export function CurveMark({ kind, x, y, size: half = 5 }: CurveMarkProps) {
  switch (CURVE_LOOKS[kind].mark) {
    case 'circle':
      return <circle className={classes.mark} cx={x} cy={y} r={half} />;
    case 'square':
      return <rect className={classes.mark} x={x - half} y={y - half} width={2 * half} height={2 * half} />;
    case 'diamond':
      return (
        <path
          className={classes.mark}
          d={`M${x} ${y - half - 1.5}l${half + 1.5} ${half + 1.5}l${-half - 1.5} ${half + 1.5}l${-half - 1.5} ${-half - 1.5}z`}
        />
      );
  }
}
