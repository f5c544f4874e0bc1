import { useStore as useFlowStore } from '@xyflow/react';
import { SegmentedControl } from '@mantine/core';
import { Rows3, Rows4 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasPort } from '#session/ports';
import { IconButton } from '#ui/kit';
import { ViewBar, ZoomButtons, ZoomPercent } from '#ui/surface';
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
    <ViewBar label={t('journeyMap.view')} className={classes.bar}>
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
      <ZoomButtons port={port}>
        <ZoomNow />
      </ZoomButtons>
      <IconButton
        icon={density === 'roomy' ? Rows4 : Rows3}
        label={t(`journeyMap.${other}`)}
        onClick={() => store.setState({ density: other })}
      />
    </ViewBar>
  );
});

/** Alone in being drawn anew in every frame of a zoom. */
function ZoomNow() {
  return <ZoomPercent zoom={useFlowStore((state) => state.transform[2])} />;
}
