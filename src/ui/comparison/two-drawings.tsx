import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type PointerEvent, type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawServiceSvg } from '#core/exchange/drawing';
import { routeFlow } from '#core/layout';
import { boxOf, isFlowNode, type Service } from '#core/model';
import type { ComparisonState } from '#session/comparison';
import { IconButton } from '#ui/kit';
import { type DifferenceRow, type Mark, marksOf, SYMBOLS } from './difference-row.ts';
import { useMarkColours } from './use-mark-colours.ts';
import classes from './two-drawings.module.css';

const MARKS: readonly Mark[] = ['added', 'removed', 'changed', 'moved'];
const [CLOSEST, FARTHEST] = [2, 0.1];
/** The scale at which the names of steps can be read. */
const READABLE = 0.6;

/** What both drawings show: the point in their middle, and how many pixels one of the drawing takes. */
interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Picture {
  readonly address: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface TwoDrawingsProps {
  readonly services: NonNullable<ComparisonState['services']>;
  readonly result: NonNullable<ComparisonState['result']>;
  readonly selected: DifferenceRow | null;
}

/** Both drawings with what differs marked; moving or zooming one does the same to the other. */
export function TwoDrawings({ services, result, selected }: TwoDrawingsProps) {
  const { t } = useTranslation();
  const colours = useMarkColours();
  const { ref: frame, width, height } = useElementSize<HTMLDivElement>();
  const before = usePicture(services.a, result, 'a');
  const after = usePicture(services.b, result, 'b');
  const [moved, setMoved] = useState<{ readonly view: View; readonly at: DifferenceRow | null } | null>(null);
  const fitted = fitting(before, after, { width, height });
  const spot = selected && rowSpot(services, selected);
  // Whoever picks a row wants to see it, until the drawings are moved again.
  const isAtRow = spot !== null && moved?.at !== selected;
  const known = moved?.view ?? fitted;
  const view = isAtRow
    ? {
        x: spot.x + spot.width / 2,
        y: spot.y + spot.height / 2,
        scale: Math.max(known.scale, READABLE),
      }
    : known;
  const setView = (next: View) => setMoved({ view: next, at: selected });
  const zoom = (factor: number) =>
    setView({ ...view, scale: Math.min(CLOSEST, Math.max(FARTHEST, view.scale * factor)) });
  const pane = { view, onView: setView, onZoom: zoom };
  return (
    <section className={classes.drawings} aria-label={t('compare.screen.drawings')}>
      <div className={classes.bar}>
        <ul className={classes.key}>
          {MARKS.map((mark) => (
            <li key={mark}>
              <span style={{ background: colours[mark] }} aria-hidden>
                {SYMBOLS[mark]}
              </span>
              {t(`compare.mark.${mark}`)}
            </li>
          ))}
        </ul>
        <IconButton icon={ZoomOut} label={t('compare.screen.zoomOut')} onClick={() => zoom(0.8)} />
        <IconButton icon={ZoomIn} label={t('compare.screen.zoomIn')} onClick={() => zoom(1.25)} />
        <IconButton icon={Maximize} label={t('compare.screen.fit')} onClick={() => setView(fitted)} />
      </div>
      <Pane
        {...pane}
        frame={frame}
        picture={before}
        service={services.a}
        marks={marksOf(result, 'a')}
        shown={selected?.a ?? null}
        side={t('compare.screen.before')}
      />
      <Pane
        {...pane}
        picture={after}
        service={services.b}
        marks={marksOf(result, 'b')}
        shown={selected?.b ?? null}
        side={t('compare.screen.after')}
      />
    </section>
  );
}

interface PaneProps {
  readonly frame?: Ref<HTMLDivElement>;
  readonly picture: Picture;
  readonly service: Service;
  readonly marks: ReadonlyMap<string, Mark>;
  /** What a ring is drawn around. */
  readonly shown: string | null;
  readonly side: string;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onZoom: (factor: number) => void;
}

function Pane({ frame, picture, service, marks, shown, side, view, onView, onZoom }: PaneProps) {
  const colours = useMarkColours();
  const { t } = useTranslation();
  const pan = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons === 1)
      onView({
        ...view,
        x: view.x - event.movementX / view.scale,
        y: view.y - event.movementY / view.scale,
      });
  };
  const ring = shown === null ? null : spotOf(service, shown);
  const { x, y, scale } = view;
  return (
    <figure className={classes.pane}>
      <figcaption>{side}</figcaption>
      {/* The buttons above and the rows of the list do the same by keyboard. */}
      <div
        ref={frame}
        className={classes.frame}
        role="presentation"
        onPointerDown={pan}
        onPointerMove={pan}
        onWheel={({ deltaY }) => onZoom(deltaY > 0 ? 0.9 : 1 / 0.9)}
      >
        <div className={classes.sheet} style={{ transform: `scale(${scale}) translate(${-x}px, ${-y}px)` }}>
          <img
            src={picture.address}
            alt={t('compare.screen.pictureOf', { side, name: service.profile.name })}
            draggable={false}
            style={{ left: picture.x, top: picture.y, width: picture.width, height: picture.height }}
          />
          {[...marks].map(([id, mark]) => {
            const flow = service.flows[id as never];
            if (flow === undefined) return null;
            const middle = spotOf(service, id);
            return (
              middle && (
                <span
                  key={id}
                  className={classes.badge}
                  style={{ left: middle.x, top: middle.y, background: colours[mark] }}
                  aria-hidden
                >
                  {SYMBOLS[mark]}
                </span>
              )
            );
          })}
          {ring && (
            <span
              className={classes.ring}
              style={{ left: ring.x - 8, top: ring.y - 8, width: ring.width + 16, height: ring.height + 16 }}
              aria-hidden
            />
          )}
        </div>
      </div>
    </figure>
  );
}

/** The view in which both drawings are seen whole, never enlarged. */
function fitting(
  one: Picture,
  other: Picture,
  room: { readonly width: number; readonly height: number },
): View {
  const [left, top] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const width = Math.max(one.x + one.width, other.x + other.width) - left;
  const height = Math.max(one.y + one.height, other.y + other.height) - top;
  const scale = Math.max(FARTHEST, Math.min(1, room.width / width, room.height / height));
  return { x: left + width / 2, y: top + height / 2, scale };
}

/** Where a row of the list stands afterwards, or stood before. */
function rowSpot({ a, b }: TwoDrawingsProps['services'], row: DifferenceRow) {
  return (row.b === null ? null : spotOf(b, row.b)) ?? (row.a === null ? null : spotOf(a, row.a));
}

/** Where a node or the middle of a flow is drawn; null: it is no part of the drawing. */
function spotOf(service: Service, id: string) {
  const node = service.nodes[id as never] as Service['nodes'][never] | undefined;
  if (node !== undefined) return boxOf(node);
  const flow = service.flows[id as never] as Service['flows'][never] | undefined;
  if (flow === undefined) return null;
  const points = routeFlow(service, flow);
  const at = Math.floor((points.length - 1) / 2);
  const [from, to] = [points[at], points[at + 1] ?? points[at]];
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, width: 0, height: 0 } : null;
}

function usePicture(service: Service, result: TwoDrawingsProps['result'], side: 'a' | 'b'): Picture {
  const theme = useComputedColorScheme('light');
  const colours = useMarkColours();
  return useMemo(() => {
    const overlay = [...marksOf(result, side)].flatMap(([id, mark]) => {
      const node = service.nodes[id as never] as Service['nodes'][never] | undefined;
      return node !== undefined && isFlowNode(node)
        ? [[id, { fill: colours[mark], label: SYMBOLS[mark], size: 1.5 }] as const]
        : [];
    });
    const svg = drawServiceSvg(service, { theme, overlay: Object.fromEntries(overlay) });
    const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/u.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number);
    return { address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, x, y, width, height };
  }, [service, result, side, theme, colours]);
}
