import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { drawServiceSvg } from '#core/exchange/drawing';
import { type Box, boundsOf, elementOf, type Service, unionOf } from '#core/model';
import type { Conflict, Three } from '#core/versions/merge';
import classes from './merge-screen.module.css';

interface ConflictDrawingsProps {
  readonly sides: Three<Service>;
  readonly conflict: Conflict | null;
  readonly source: string;
}

/** Drawing seen around what is shown, in pixels at zoom 1. */
const AROUND = { x: 260, y: 130 };
const RING = 8;

/** What a conflict is about in both drawings, ringed, with what lies around it. */
export function ConflictDrawings({ sides, conflict, source }: ConflictDrawingsProps) {
  const { t } = useTranslation();
  const drawn = conflict?.at.filter((id) =>
    [sides.ours, sides.theirs].some((service) => elementOf(service, id) !== null),
  );
  return (
    <section className={classes.drawings} aria-label={t('merge.drawings')}>
      {drawn === undefined || drawn.length === 0 ? (
        <p className={classes.soft}>{t('merge.notDrawn')}</p>
      ) : (
        <>
          <Drawing service={sides.ours} ids={drawn} title={t('merge.yours')} />
          <Drawing service={sides.theirs} ids={drawn} title={t('merge.fromTheirs', { source })} />
        </>
      )}
    </section>
  );
}

function Drawing({ service, ids, title }: { service: Service; ids: readonly string[]; title: string }) {
  const { t } = useTranslation();
  const theme = useComputedColorScheme('light');
  const picture = useMemo(() => pictureOf(service, theme), [service, theme]);
  const boxes = ids.flatMap((id) => boundsOf(service, id as never) ?? []);
  const all = unionOf(boxes);
  const label = t('merge.drawingOf', { side: title });
  return (
    <figure className={classes.drawing}>
      <figcaption>{title}</figcaption>
      {all === null ? (
        <p className={classes.soft}>{t('merge.notHere')}</p>
      ) : (
        <svg viewBox={viewOf(all)} role="img" aria-label={label}>
          <image
            href={picture.address}
            x={picture.x}
            y={picture.y}
            width={picture.width}
            height={picture.height}
          />
          {boxes.map(({ x, y, width, height }) => (
            <rect
              key={`${String(x)} ${String(y)}`}
              className={classes.ring}
              x={x - RING}
              y={y - RING}
              width={width + 2 * RING}
              height={height + 2 * RING}
              rx={RING}
            />
          ))}
        </svg>
      )}
    </figure>
  );
}

function viewOf({ x, y, width, height }: Box): string {
  const [left, top] = [x - AROUND.x, y - AROUND.y];
  return [left, top, width + 2 * AROUND.x, height + 2 * AROUND.y].join(' ');
}

function pictureOf(service: Service, theme: 'light' | 'dark') {
  const svg = drawServiceSvg(service, { theme });
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/u.exec(svg)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return { address: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, x, y, width, height };
}
