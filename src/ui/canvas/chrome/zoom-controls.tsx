import { memo } from 'react';
import { useStore as useFlowStore } from '@xyflow/react';
import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';
import { ViewBar, ZoomButtons, ZoomPercent } from '#ui/surface';
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
    <ViewBar label={t('canvas.view')} className={classes.zoom}>
      <ZoomButtons port={port}>
        <ZoomNow />
      </ZoomButtons>
      <IconButton
        icon={MapIcon}
        label={t(mapShown ? 'canvas.hideMap' : 'canvas.showMap')}
        aria-pressed={mapShown}
        onClick={onToggleMap}
      />
    </ViewBar>
  );
});

/** Alone in being drawn anew in every frame of a zoom. */
function ZoomNow() {
  return <ZoomPercent zoom={useFlowStore((state) => state.transform[2])} />;
}
