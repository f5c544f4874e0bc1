import { memo, useCallback } from 'react';
import { NoticeLine } from '#ui/surface';
import { useMap, useMapStore } from './map-store.ts';

/** Why the last gesture on the map was refused. */
export const MapNotice = memo(function MapNotice() {
  const store = useMapStore();
  const notice = useMap((state) => state.notice);
  const clear = useCallback(() => store.setState({ notice: null }), [store]);
  return <NoticeLine problem={notice} onGone={clear} />;
});
