import { type RefObject, useEffect } from 'react';
import type { NodeId } from '#core/model';
import { useActionContext, useWalk } from '#ui/kit';

/** Keeps what stands before the walker in view on the canvas, and the keyboard at what is to be answered next. */
export function useFollowing(panel: RefObject<HTMLElement | null>): void {
  const { canvas } = useActionContext();
  const places = useWalk(({ status, choices, story }) => {
    if (status === 'walking') return choices.map(({ node }) => node).join(' ');
    const last = story.at(-1);
    return status === 'over' && last !== undefined && 'node' in last ? (last.node ?? '') : '';
  });
  const turn = useWalk(({ story }) => story.length);
  const status = useWalk((state) => state.status);
  useEffect(() => {
    if (places !== '') canvas?.follow(places.split(' ') as NodeId[]);
  }, [canvas, places]);
  useEffect(() => {
    // What was pressed is gone with the step; whoever is elsewhere stays there.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) panel.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
  }, [panel, places, turn, status]);
}
