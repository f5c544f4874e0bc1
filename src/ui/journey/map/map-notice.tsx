import { memo, useEffect } from 'react';
import { useProblemText } from '#ui/kit';
import classes from './map.module.css';
import { useMap, useMapStore } from './map-store.ts';

const SHOWN_FOR = 6000;

/** Why the last gesture was refused, as a sentence at the lower border; it goes away by itself. */
export const MapNotice = memo(function MapNotice() {
  const notice = useMap((state) => state.notice);
  const store = useMapStore();
  const text = useProblemText();
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => store.setState({ notice: null }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div className={classes.noticePlace} role="status">
      {notice !== null && <span className={classes.notice}>{text(notice)}</span>}
    </div>
  );
});
