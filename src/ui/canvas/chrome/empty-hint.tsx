import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { laneBounds, lanesOf, poolBounds, processesOf, type Service } from '#core/model';
import { useSession } from '#ui/kit';
import { useCanvas, useCanvasStore } from '../canvas-store.ts';
import classes from './chrome.module.css';

const FROM_LEFT = 72;

/** What to do with an empty process: one press draws the start event where a process begins. */
export function EmptyHint({ service }: { service: Service }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const placing = useCanvas((state) => state.placing !== null);
  if (placing || Object.keys(service.nodes).length > 0) return null;
  const begin = (): void => {
    const [process] = processesOf(service);
    if (process === undefined) return;
    const [lane] = lanesOf(service, process.id);
    const box = lane === undefined ? poolBounds(service, process.id) : laneBounds(service, lane.id);
    if (box === null) return;
    const at = { x: box.x + FROM_LEFT + 32, y: box.y + box.height / 2 };
    session.workspace.getState().edit('addNode', { kind: 'startEvent', trigger: 'none', at });
    const [added] = session.workspace.getState().selection;
    store.setState({ focusWanted: added ?? null });
  };
  return (
    <div className={classes.empty}>
      <strong>{t('canvas.emptyTitle')}</strong>
      <p>{t('canvas.emptyHint')}</p>
      <Button size="sm" onClick={begin}>
        {t('canvas.emptyStart')}
      </Button>
    </div>
  );
}
