import { useStore as useFlowStore } from '@xyflow/react';
import { SegmentedControl } from '@mantine/core';
import { Rows3, Rows4 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasPort } from '#session/ports';
import { ViewMenu } from '#ui/journey/views';
import { IconButton } from '#ui/kit';
import { ViewBar, ZoomButtons, ZoomPercent } from '#ui/surface';
import { STEPS } from './cursor.ts';
import { useLaneName } from './lane-name.ts';
import { useOpenMap } from './map-context.tsx';
import classes from './map.module.css';
import { useMap, useMapStore } from './map-store.ts';

/** Which view of the map; map or blueprint; zoom in, out, to everything; how dense the map is. */
export const MapBar = memo(function MapBar({ port }: { port: CanvasPort }) {
  const { t } = useTranslation();
  const store = useMapStore();
  const density = useMap((state) => state.density);
  const view = useMap((state) => state.view);
  const { service, matrix, readOnly } = useOpenMap();
  const nameOf = useLaneName();
  const other = density === 'roomy' ? 'dense' : 'roomy';
  return (
    <ViewBar label={t('journeyMap.view')} className={classes.bar}>
      <ViewMenu
        key={matrix.journeyId}
        service={service}
        journeyId={matrix.journeyId}
        dense={density === 'dense'}
        readOnly={readOnly}
        onDense={(dense) => store.setState({ density: dense ? 'dense' : 'roomy' })}
        nameOf={nameOf}
      />
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
