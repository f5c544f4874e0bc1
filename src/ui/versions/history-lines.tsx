import type { GraphLine, GraphPlace, HistoryGraph } from '#core/versions';
import { laneTone } from './lane-tone.ts';
import tones from './lane-tones.module.css';
import classes from './history-lines.module.css';

/** Pixels. */
export const ROW_HEIGHT = 54;
const DOT = 5;
const EDGE = 16;
const LANE_WIDTH = 18;
/** However many lanes there are, the graph leaves room for the words. */
const WIDEST = 170;

interface HistoryLinesProps {
  readonly graph: HistoryGraph;
  /** The rows that are drawn: from `first` to before `last`. */
  readonly first: number;
  readonly last: number;
  /** The row of the working copy, drawn as a ring. */
  readonly hollow: number;
  readonly selected: number;
}

/** Pixels that the graph is wide. */
export function graphWidth({ lanes }: HistoryGraph): number {
  return Math.min(WIDEST, 2 * EDGE + (lanes - 1) * LANE_WIDTH);
}

/** The graph beside the list: a lane for each variant, a dot for each version, lines to what they were made from. */
export function HistoryLines({ graph, first, last, hollow, selected }: HistoryLinesProps) {
  const width = graphWidth(graph);
  const step = graph.lanes > 1 ? (width - 2 * EDGE) / (graph.lanes - 1) : 0;
  const x = ({ lane }: GraphPlace) => EDGE + lane * step;
  const y = ({ row }: GraphPlace) => (row + 0.5) * ROW_HEIGHT;
  const lines = graph.lines.filter(({ from, to }) => from.row < last && to.row >= first);
  return (
    <svg className={classes.graph} width={width} height={graph.places.length * ROW_HEIGHT} aria-hidden>
      {lines.map((line) => (
        <path
          key={`${line.from.row} ${line.to.row}`}
          className={`${classes.line} ${tones.lane}`}
          data-tone={laneTone(Math.max(line.from.lane, line.to.lane))}
          d={pathOf(line, x, y)}
        />
      ))}
      {graph.places.slice(first, last).map((place) => (
        <g key={place.row} className={tones.lane} data-tone={laneTone(place.lane)}>
          {place.row === selected && (
            <circle className={classes.halo} cx={x(place)} cy={y(place)} r={DOT + 4} />
          )}
          <circle
            className={place.row === hollow ? classes.hollow : classes.dot}
            cx={x(place)}
            cy={y(place)}
            r={DOT}
          />
        </g>
      ))}
    </svg>
  );
}

type Axis = (place: GraphPlace) => number;

/** A branch leaves its lane just above what it came from; a merge comes in just below what it became. */
function pathOf({ from, to, passes }: GraphLine, x: Axis, y: Axis): string {
  const [x1, y1, x2, y2] = [x(from), y(from), x(to), y(to)];
  const half = ROW_HEIGHT / 2;
  if (passes) {
    const beside = x1 - 11;
    return `M${x1} ${y1} C${beside} ${y1 + half},${beside} ${y1 + half},${beside} ${y1 + ROW_HEIGHT} V${y2 - ROW_HEIGHT} C${beside} ${y2 - half},${beside} ${y2 - half},${x2} ${y2}`;
  }
  if (from.lane === to.lane) return `M${x1} ${y1} V${y2}`;
  if (from.lane > to.lane)
    return `M${x1} ${y1} V${y2 - ROW_HEIGHT} C${x1} ${y2 - half},${x2} ${y2 - half},${x2} ${y2}`;
  return `M${x1} ${y1} C${x1} ${y1 + half},${x2} ${y1 + half},${x2} ${y1 + ROW_HEIGHT} V${y2}`;
}
