import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ElementId,
  laneBoxes,
  lanesOf,
  poolBounds,
  type Process,
  processesOf,
  type Service,
} from '#core/model';
import { useCanvas } from '../canvas-store.ts';
import { HeaderStrip } from './header-strip.tsx';
import classes from './lane.module.css';

interface PoolLayerProps {
  readonly service: Service;
  readonly selected: ReadonlySet<ElementId>;
  readonly tabStop: ElementId | null;
  readonly readOnly: boolean;
}

/** The pools with their lanes, below everything else. */
export const PoolLayer = memo(function PoolLayer(props: PoolLayerProps) {
  return (
    <ViewportPortal>
      <div className={classes.layer}>
        {processesOf(props.service).map((process) => (
          <Pool key={process.id} process={process} {...props} />
        ))}
      </div>
    </ViewportPortal>
  );
}, samePools);

/** Pools follow from four tables; a node that moves does not concern them. */
function samePools(before: PoolLayerProps, after: PoolLayerProps): boolean {
  const [a, b] = [before.service, after.service];
  return (
    a.processes === b.processes &&
    a.lanes === b.lanes &&
    a.roles === b.roles &&
    (a.nodes === b.nodes || Object.keys(a.lanes).length > 0) &&
    before.selected === after.selected &&
    before.tabStop === after.tabStop &&
    before.readOnly === after.readOnly
  );
}

function Pool({ process, service, selected, tabStop, readOnly }: PoolLayerProps & { process: Process }) {
  const { t } = useTranslation();
  const flashing = useCanvas((state) => state.flashing);
  const box = poolBounds(service, process.id);
  const lanes = lanesOf(service, process.id);
  const boxes = laneBoxes(service, process.id);
  if (box === null || (!process.pool && lanes.length === 0)) return null;
  return (
    <div
      className={classes.pool}
      data-bare={!process.pool || undefined}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    >
      {process.pool && (
        <HeaderStrip
          id={process.id}
          kind="pool"
          name={process.name}
          label={t('canvas.poolSpoken', { name: process.name || t('general.unnamed') })}
          box={{ x: 0, y: 0, width: box.width, height: box.height }}
          selected={selected.has(process.id)}
          flashing={flashing.has(process.id)}
          tabStop={tabStop === process.id}
          resizable={!readOnly && lanes.length === 0}
          widenable={!readOnly}
        />
      )}
      {lanes.map((lane, index) => {
        const area = boxes.get(lane.id);
        if (area === undefined) return null;
        const role = lane.roleId === null ? undefined : service.roles[lane.roleId];
        const name = lane.name || role?.name || '';
        return (
          <HeaderStrip
            key={lane.id}
            id={lane.id}
            kind="lane"
            name={name}
            label={t('canvas.laneSpoken', { name: name || t('general.unnamed') })}
            box={{ x: area.x - box.x, y: area.y - box.y, width: area.width, height: area.height }}
            selected={selected.has(lane.id)}
            flashing={flashing.has(lane.id)}
            tabStop={tabStop === lane.id}
            resizable={!readOnly}
            first={index === 0}
          />
        );
      })}
    </div>
  );
}
