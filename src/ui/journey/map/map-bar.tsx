import { useStore as useFlowStore } from '@xyflow/react';
import { SegmentedControl } from '@mantine/core';
import { Maximize, Minus, Plus, Rows3, Rows4 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasPort } from '#session/ports';
import { IconButton, useFormat } from '#ui/kit';
import { STEPS } from './cursor.ts';
import classes from './map.module.css';
import { useMap, useMapStore } from './map-store.ts';

/** Map or blueprint; zoom in, out, to everything; how dense the map is. */
export const MapBar = memo(function MapBar({ port }: { port: CanvasPort }) {
  const { t } = useTranslation();
  const store = useMapStore();
  const density = useMap((state) => state.density);
  const view = useMap((state) => state.view);
  const other = density === 'roomy' ? 'dense' : 'roomy';
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('journeyMap.view')}>
      <SegmentedControl
        size="xs"
        aria-label={t('journeyLink.view.label')}
        value={view}
        onChange={(chosen) =>
          store.setState(({ cursor }) => ({
            view: chosen as typeof view,
            // The lane one was in may be gone.
            cursor: { row: STEPS, column: Math.max(0, cursor.column), index: 0 },
          }))
        }
        data={[
          { value: 'map', label: t('journeyLink.view.map') },
          { value: 'blueprint', label: t('journeyLink.view.blueprint') },
        ]}
      />
      <IconButton icon={Minus} label={t('actions.zoomOut')} onClick={port.zoomOut} />
      <ZoomPercent />
      <IconButton icon={Plus} label={t('actions.zoomIn')} onClick={port.zoomIn} />
      <IconButton icon={Maximize} label={t('actions.fit')} onClick={port.fit} />
      <IconButton
        icon={density === 'roomy' ? Rows4 : Rows3}
        label={t(`journeyMap.${other}`)}
        onClick={() => store.setState({ density: other })}
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
    <output className={classes.percent} aria-label={t('journeyMap.zoom')}>
      {format.percent(zoom)}
    </output>
  );
}
