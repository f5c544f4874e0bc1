import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { JourneyMatrix, MatrixEdge } from '#core/journey';
import { roundedPath } from '#core/layout';
import type { JourneyElementId } from '#core/model';
import { useFormat, useWorkspace } from '#ui/kit';
import { useOpenMap } from './map-context.tsx';
import classes from './edge.module.css';

/** The lines of a map between its cards and steps; those that stand in the document can be selected. */
export const EdgeLayer = memo(function EdgeLayer() {
  const { matrix } = useOpenMap();
  const selection = useWorkspace((state) => state.mapSelection);
  const selected = matrix.edges.find(({ id }) => (selection as readonly string[]).includes(id));
  return (
    <ViewportPortal>
      <div className={classes.layer} aria-hidden>
        <Edges matrix={matrix} selected={selected?.id ?? null} />
      </div>
    </ViewportPortal>
  );
});

const Edges = memo(function Edges({ matrix, selected }: { matrix: JourneyMatrix; selected: string | null }) {
  return (
    <>
      <svg className={classes.lines} width={matrix.width} height={matrix.height}>
        <defs>
          {['plain', 'selected', 'skips'].map((kind) => (
            <marker
              key={kind}
              id={`map-head-${kind}`}
              className={classes.head}
              data-kind={kind}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto-start-reverse"
            >
              <path d="M0 0.6 7.6 4 0 7.4Z" />
            </marker>
          ))}
        </defs>
        {matrix.edges.map((edge) => (
          <Edge key={edge.id} edge={edge} selected={edge.id === selected} />
        ))}
      </svg>
      {matrix.edges.map((edge) => (
        <Label key={edge.id} edge={edge} />
      ))}
    </>
  );
});

function Edge({ edge, selected }: { edge: MatrixEdge; selected: boolean }) {
  const { t } = useTranslation();
  const { actions } = useOpenMap();
  const path = roundedPath(edge.points, 6);
  const isRecord = edge.kind === 'jump' || edge.kind === 'link';
  const head = selected ? 'selected' : edge.skips ? 'skips' : 'plain';
  return (
    <g data-kind={edge.kind} data-selected={selected || undefined} data-skips={edge.skips || undefined}>
      <path className={classes.line} d={path} markerEnd={`url(#map-head-${head})`} />
      {isRecord && (
        <path
          className={classes.reach}
          d={path}
          data-edge={edge.id}
          data-hint={edge.skips ? t('journeyMap.skips') : undefined}
          onClick={() => actions.select(edge.id as JourneyElementId)}
        />
      )}
    </g>
  );
}

function Label({ edge: { share, name, label, kind } }: { edge: MatrixEdge }) {
  const format = useFormat();
  if (share === null && name === '') return null;
  const words = [name, share === null ? '' : format.share(share)].filter((word) => word !== '').join(' ');
  return (
    <span
      className={classes.label}
      data-kind={kind}
      style={{ transform: `translate(${label.x}px, ${label.y}px) translate(-50%, -50%)` }}
    >
      {words}
    </span>
  );
}
