import { useStore as useFlowStore, ViewportPortal } from '@xyflow/react';
import type { CommentedId, Point } from '#core/model';
import type { JourneyMatrix } from '#core/journey';
import { CommentMark, markScale, useMarkedThreads } from '#ui/comments';
import { StickyLayer } from './headers/sticky-layer.tsx';
import { useOpenMap } from './map-context.tsx';

type Place = readonly [id: CommentedId, at: Point];

/** Small bubbles where something is said about the map: on cards and lines, on the heads of columns and rows, on the map itself. */
export function CommentMarks() {
  const { service, matrix } = useOpenMap();
  const counts = useMarkedThreads(service);
  const zoom = useFlowStore((state) => state.transform[2]);
  if (counts.size === 0) return null;
  const marks = (places: readonly Place[]) => (
    <div style={markScale(zoom)}>
      {places.map(([id, at]) => {
        const count = counts.get(id);
        return count === undefined ? null : <CommentMark key={id} id={id} count={count} at={at} />;
      })}
    </div>
  );
  return (
    <>
      <ViewportPortal>{marks(onMap(matrix))}</ViewportPortal>
      <StickyLayer at="top" spoken>
        {marks(atTop(matrix))}
      </StickyLayer>
      <StickyLayer at="left" spoken>
        {marks(matrix.rows.map(({ lane, y }) => [lane.id, { x: matrix.sizes.rail - 12, y: y - 4 }]))}
      </StickyLayer>
      <StickyLayer at="corner" spoken>
        {marks([[matrix.journeyId as CommentedId, { x: matrix.sizes.rail - 14, y: 14 }]])}
      </StickyLayer>
    </>
  );
}

function onMap({ cards, columns, edges }: JourneyMatrix): readonly Place[] {
  return [
    ...cards.map(({ card, x, y, width }): Place => [card.id, { x: x + width - 8, y }]),
    ...columns.flatMap(({ branch }) =>
      branch.map(({ step, x, y, width }): Place => [step.id, { x: x + width - 6, y }]),
    ),
    ...edges.map(({ id, label }): Place => [id as CommentedId, label]),
  ];
}

function atTop({ stages, columns }: JourneyMatrix): readonly Place[] {
  return [
    ...stages.map(({ stage, x, y, width }): Place => [stage.id, { x: x + width - 14, y: y + 13 }]),
    ...columns.map(({ step, x, y, width }): Place => [step.id, { x: x + width - 13, y: y + 13 }]),
  ];
}
