import { useMemo } from 'react';
import { type CommandArguments, runCommand } from '#core/editing';
import { boundsOf, elementOf, type LaneId, type ProcessId, type Service } from '#core/model';
import { useSession } from '#ui/kit';
import { AT_REST, useCanvasStore } from '../canvas-store.ts';
import { GRID } from '../geometry/snap.ts';
import { DRAG_THRESHOLD, trackPointer } from './track-pointer.ts';

interface Pressed {
  readonly clientX: number;
  readonly clientY: number;
}

type Step =
  | { readonly command: 'moveElements'; readonly args: CommandArguments<'moveElements'> }
  | { readonly command: 'resizeLane'; readonly args: CommandArguments<'resizeLane'> }
  | { readonly command: 'resizePool'; readonly args: CommandArguments<'resizePool'> };

const NO_IDS = (): string => 'preview';
const onGrid = (value: number): number => Math.round(value / GRID) * GRID;

/** Moving a pool by its header and pulling at the lower border of a lane or a pool. */
export function useLaneGestures(zoom: () => number) {
  const session = useSession();
  const store = useCanvasStore();
  return useMemo(() => {
    const run = (service: Service, step: Step): Service => {
      switch (step.command) {
        case 'moveElements':
          return runCommand('moveElements', service, step.args, NO_IDS).service;
        case 'resizeLane':
          return runCommand('resizeLane', service, step.args, NO_IDS).service;
        case 'resizePool':
          return runCommand('resizePool', service, step.args, NO_IDS).service;
      }
    };
    const commit = (step: Step): void => {
      const { edit } = session.workspace.getState();
      if (step.command === 'moveElements') edit('moveElements', step.args);
      else if (step.command === 'resizeLane') edit('resizeLane', step.args);
      else edit('resizePool', step.args);
    };
    const follow = (
      press: Pressed,
      stepFor: (service: Service, dx: number, dy: number) => Step | null,
    ): void => {
      const { service } = session.workspace.getState();
      if (service === null) return;
      let step: Step | null = null;
      let moved = false;
      trackPointer({
        move(event) {
          const [x, y] = [event.clientX - press.clientX, event.clientY - press.clientY];
          moved ||= Math.hypot(x, y) > DRAG_THRESHOLD;
          if (!moved) return;
          step = stepFor(service, x / zoom(), y / zoom());
          if (step !== null) store.setState({ preview: run(service, step) });
        },
        end() {
          if (step !== null) commit(step);
          store.setState(AT_REST);
        },
        cancel: () => store.setState(AT_REST),
      });
    };
    return {
      movePool(id: ProcessId, press: Pressed): void {
        follow(press, (_service, dx, dy) => ({
          command: 'moveElements',
          args: { ids: [id], dx: onGrid(dx), dy: onGrid(dy) },
        }));
      },
      widen(id: ProcessId, press: Pressed): void {
        follow(press, (service, dx) => {
          const box = boundsOf(service, id);
          return (
            box && { command: 'resizePool', args: { id, box: { ...box, width: onGrid(box.width + dx) } } }
          );
        });
      },
      resize(id: LaneId | ProcessId, press: Pressed): void {
        follow(press, (service, _dx, dy) => {
          const element = elementOf(service, id);
          if (element?.type === 'lane') {
            return {
              command: 'resizeLane',
              args: { laneId: element.record.id, height: onGrid(element.record.height + dy) },
            };
          }
          const box = boundsOf(service, id);
          if (element?.type !== 'process' || box === null) return null;
          return {
            command: 'resizePool',
            args: { id: element.record.id, box: { ...box, height: onGrid(box.height + dy) } },
          };
        });
      },
    };
  }, [session, store, zoom]);
}
