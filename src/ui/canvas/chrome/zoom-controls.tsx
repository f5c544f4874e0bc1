import { memo } from 'react';
import { useStore as useFlowStore } from '@xyflow/react';
import { Map as MapIcon, Maximize, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, useFormat } from '#ui/kit';
import { useCanvas } from '../canvas-store.ts';
import classes from './chrome.module.css';

interface ZoomControlsProps {
  readonly mapShown: boolean;
  readonly onToggleMap: () => void;
}

/** Zoom in, out, to everything; the minimap's switch. */
export const ZoomControls = memo(function ZoomControls({ mapShown, onToggleMap }: ZoomControlsProps) {
  const { t } = useTranslation();
  const port = useCanvas((state) => state.port);
  return (
    <div className={classes.zoom} role="toolbar" aria-label={t('canvas.view')}>
      <IconButton icon={Minus} label={t('actions.zoomOut')} onClick={() => port?.zoomOut()} />
      <ZoomPercent />
      <IconButton icon={Plus} label={t('actions.zoomIn')} onClick={() => port?.zoomIn()} />
      <IconButton icon={Maximize} label={t('actions.fit')} onClick={() => port?.fit()} />
      <IconButton
        icon={MapIcon}
        label={t(mapShown ? 'canvas.hideMap' : 'canvas.showMap')}
        aria-pressed={mapShown}
        onClick={onToggleMap}
      />
    </div>
  );
});

/** Alone in being drawn anew in every frame of a zoom. */
function ZoomPercent() {
  const { t } = useTranslation();
  const format = useFormat();
  const zoom = useFlowStore((state) => state.transform[2]);
  return (
    <output className={classes.percent} aria-label={t('canvas.zoom')}>
      {format.percent(zoom)}
    </output>
  );
}
