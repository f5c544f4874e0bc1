import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { centreOf, type Point } from '#core/model';
import type { Mark } from '../difference-row.ts';
import { useMarkColours } from '../use-mark-colours.ts';
import { Frame } from './frame.tsx';
import type { Ground } from './ground.ts';
import { layOver, type Way } from './lay-over.ts';
import { MarkLayer } from './mark-layer.tsx';
import { MarkLines } from './mark-lines.tsx';
import { placeOf, shifted } from './place-of.ts';
import { PictureImage, Sheet } from './sheet.tsx';
import { usePicture } from './use-picture.ts';
import classes from './drawings.module.css';

const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

/** Both drawings in one: what was removed where it was, what is new where it is, and where things were moved from. */
export function Overlay({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const { services, elements, hidden, selected, shift, view, onView, onSize, onPick } = ground;
  const { a, b } = services;
  const laid = useMemo(() => layOver(services, elements, hidden, shift), [services, elements, hidden, shift]);
  const after = usePicture(b, { marks: laid.marksB, only: laid.onlyB });
  const gone = usePicture(a, { marks: laid.marksA, only: laid.gone, ground: false });
  const ghosts = usePicture(a, { marks: NO_MARKS, only: laid.ghosts, ground: false });
  const rings = useMemo(() => {
    const [was, is] = [selected?.a ?? null, selected?.b ?? null];
    const isOld = was !== null && (is === null || laid.ghosts.has(was) || selected?.group !== undefined);
    const old = isOld ? placeOf(a, was) : null;
    const now = is === null ? null : placeOf(b, is);
    return [...(old ? [shifted(old, shift)] : []), ...(now ? [now] : [])];
  }, [a, b, selected, shift, laid.ghosts]);
  return (
    <div className={classes.single}>
      <Frame label={t('compare.views.overlay')} onView={onView} onSize={onSize}>
        <Sheet view={view}>
          <PictureImage picture={after} alt={t('compare.views.overlayOf', { name: b.profile.name })} />
          <PictureImage picture={ghosts} shift={shift} alt="" className={classes.ghost} />
          <Ways ways={laid.ways} />
          {/* A new flow often runs where a step was taken out: the step stays readable. */}
          <MarkLines elements={laid.elements} hidden={hidden} />
          <PictureImage picture={gone} shift={shift} alt="" />
          <MarkLayer
            services={services}
            elements={laid.elements}
            hidden={hidden}
            rings={rings}
            onPick={onPick}
          />
        </Sheet>
      </Frame>
    </div>
  );
}

/** From where things were to where they are. */
function Ways({ ways }: { ways: readonly Way[] }) {
  const colours = useMarkColours();
  return (
    <svg className={classes.lines} aria-hidden>
      {ways.map(({ mark, from, to }) => {
        const [start, end] = [centreOf(from), centreOf(to)];
        const colour = colours[mark].line;
        return (
          <g key={`${start.x} ${start.y} ${end.x} ${end.y}`}>
            <path d={`M${start.x} ${start.y}L${end.x} ${end.y}`} stroke={colour} strokeDasharray="3 5" />
            <circle cx={start.x} cy={start.y} r={5} style={{ fill: colour }} />
            <path d={arrowAt(start, end)} style={{ fill: colour }} />
          </g>
        );
      })}
    </svg>
  );
}

/** A head in the middle of a line, where no step hides it. */
function arrowAt(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: (from.x + to.x) / 2 + ux * 8, y: (from.y + to.y) / 2 + uy * 8 };
  const corner = (aside: number) => `${tip.x - ux * 16 - uy * aside} ${tip.y - uy * 16 + ux * aside}`;
  return `M${tip.x} ${tip.y}L${corner(8)}L${corner(-8)}z`;
}
