import { useReactFlow, useStore as useFlowStore } from '@xyflow/react';
import { memo, type PointerEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { type Box, boxOf, laneBoxes, poolBounds, processesOf, type Service } from '#core/model';
import { visibleBox } from '../geometry/viewport.ts';
import { contentBox } from './content-box.ts';
import classes from './chrome.module.css';

const SIZE = { width: 184, height: 112 };

/** The whole drawing in the corner, with a frame around what is on the screen; a press or drag goes there. */
export const MiniMap = memo(function MiniMap({ service }: { service: Service }) {
  const { t } = useTranslation();
  const { getViewport, setViewport } = useReactFlow();
  const svg = useRef<SVGSVGElement>(null);
  const box = useMemo(() => grown(contentBox(service)), [service]);
  const scale = Math.min(SIZE.width / box.width, SIZE.height / box.height);
  const screen = useFlowStore((state) => state.width);
  const screenHeight = useFlowStore((state) => state.height);
  const goTo = (event: PointerEvent): void => {
    if (!(event.buttons & 1) || svg.current === null) return;
    const rect = svg.current.getBoundingClientRect();
    const { zoom } = getViewport();
    const x = box.x + box.width / 2 + (event.clientX - rect.left - rect.width / 2) / scale;
    const y = box.y + box.height / 2 + (event.clientY - rect.top - rect.height / 2) / scale;
    void setViewport({ zoom, x: screen / 2 - x * zoom, y: screenHeight / 2 - y * zoom });
  };
  return (
    <div className={classes.map} title={t('canvas.map')}>
      <svg
        ref={svg}
        width={SIZE.width}
        height={SIZE.height}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={t('canvas.map')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={goTo}
      >
        <Shapes service={service} />
        <Frame scale={scale} />
      </svg>
    </div>
  );
});

/** Redrawn when the document changes, not when the view does. */
const Shapes = memo(function Shapes({ service }: { service: Service }) {
  const pools = processesOf(service).flatMap((process) => {
    const lanes = [...laneBoxes(service, process.id).values()];
    const pool = process.pool && lanes.length === 0 ? poolBounds(service, process.id) : null;
    return pool === null ? lanes : [...lanes, pool];
  });
  return (
    <>
      <path className={classes.mapLanes} d={pools.map(outline).join('')} vectorEffect="non-scaling-stroke" />
      <path className={classes.mapNodes} d={records(service.nodes).map(boxOf).map(outline).join('')} />
    </>
  );
});

function Frame({ scale }: { scale: number }) {
  const [x, y, zoom] = useFlowStore((state) => state.transform);
  const width = useFlowStore((state) => state.width);
  const height = useFlowStore((state) => state.height);
  const seen = visibleBox({ x, y, zoom }, { width, height });
  return <rect className={classes.mapFrame} {...seen} rx={3 / scale} vectorEffect="non-scaling-stroke" />;
}

function outline({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

function grown(box: Box): Box {
  const margin = Math.max(box.width, box.height) * 0.06 + 20;
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}
