import { CURVE_LOOKS, type CurveKind } from '#core/journey/emotion';
import classes from './journeys.module.css';

const SIZE = 5;

/** A point of a curve; its form tells the kind, and whether it is filled, the version. */
export function CurveMark({ kind, x, y }: { kind: CurveKind; x: number; y: number }) {
  switch (CURVE_LOOKS[kind].mark) {
    case 'circle':
      return <circle className={classes.mark} cx={x} cy={y} r={SIZE} />;
    case 'square':
      return <rect className={classes.mark} x={x - SIZE} y={y - SIZE} width={2 * SIZE} height={2 * SIZE} />;
    case 'diamond':
      return (
        <path
          className={classes.mark}
          d={`M${x} ${y - SIZE - 1.5}l${SIZE + 1.5} ${SIZE + 1.5}l${-SIZE - 1.5} ${SIZE + 1.5}l${-SIZE - 1.5} ${-SIZE - 1.5}z`}
        />
      );
  }
}
