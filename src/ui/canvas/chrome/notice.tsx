import { memo, useCallback } from 'react';
import { NoticeLine } from '#ui/surface';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';

/** Why the last gesture on the canvas was refused. */
export const Notice = memo(function Notice() {
  const store = useCanvasStore();
  const notice = useCanvas((state) => state.notice);
  const clear = useCallback(() => store.setState({ notice: null }), [store]);
  return <NoticeLine problem={notice} onGone={clear} />;
});
