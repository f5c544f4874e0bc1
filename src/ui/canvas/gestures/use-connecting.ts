import { useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { canConnect, type FlowId, type NodeId, type Point } from '#core/model';
import { useSession } from '#ui/kit';
import { AT_REST, useCanvasStore } from '../canvas-store.ts';
import { legalEnds, nodeAt } from './hit.ts';
import { DRAG_THRESHOLD, trackPointer } from './track-pointer.ts';

interface Pressed {
  readonly clientX: number;
  readonly clientY: number;
}

/** Drawing a flow by dragging from a node, and moving one end of a flow to another node. */
export function useConnecting() {
  const session = useSession();
  const store = useCanvasStore();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const toCanvas = ({ clientX, clientY }: Pressed): Point =>
      screenToFlowPosition({ x: clientX, y: clientY });

    const follow = (
      press: Pressed,
      fixed: NodeId,
      end: 'source' | 'target',
      flow: FlowId | null,
      drop: (over: NodeId | null, event: PointerEvent, moved: boolean) => void,
    ): void => {
      const { service } = session.workspace.getState();
      if (service === null) return;
      const legal = legalEnds(service, fixed, end, flow ?? undefined);
      let moved = false;
      let over: NodeId | null = null;
      trackPointer({
        move(event) {
          moved ||= Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > DRAG_THRESHOLD;
          if (!moved) return;
          const to = toCanvas(event);
          over = nodeAt(service, to);
          store.setState({ connecting: { flow, end, fixed, to, over, legal } });
        },
        end(event) {
          store.setState(AT_REST);
          drop(over, event, moved);
        },
        cancel: () => store.setState(AT_REST),
      });
    };

    return {
      /** From a node's connect handle; `onClick` is what a press without a drag does. */
      drawFrom(source: NodeId, press: Pressed, onClick: () => void): void {
        follow(press, source, 'target', null, (over, event, moved) => {
          const { service, edit } = session.workspace.getState();
          if (service === null) return;
          if (!moved) return onClick();
          if (over === null) {
            store.setState({
              menu: {
                kind: 'append',
                element: source,
                at: { x: event.clientX, y: event.clientY },
                place: toCanvas(event),
              },
            });
            return;
          }
          const refusal = canConnect(service, source, over);
          if (refusal !== null) store.setState({ notice: refusal });
          else edit('connect', { source, target: over });
        });
      },
      /** From the grip at the end of a flow. */
      moveEnd(flowId: FlowId, end: 'source' | 'target', press: Pressed): void {
        const flow = session.workspace.getState().service?.flows[flowId];
        if (flow === undefined) return;
        const fixed = end === 'target' ? flow.source : flow.target;
        follow(press, fixed, end, flowId, (over) => {
          if (over === null || over === flow[end]) return;
          const [refusal] = session.workspace.getState().edit('reconnectFlow', { flowId, end, nodeId: over });
          if (refusal !== undefined) store.setState({ notice: refusal });
        });
      },
    };
  }, [session, store, screenToFlowPosition]);
}
