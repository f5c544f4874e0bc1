import { ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import type { Service } from '#core/model';
import { useSession } from '#ui/kit';
import classes from './token.module.css';
import { drawTokens } from './draw-tokens.ts';

/**
 * The tokens of a play-back, of a step-through or of a counter-example. Drawn straight into the picture once per frame: nodes and flows are
 * not touched while tokens move.
 */
export const TokenLayer = memo(function TokenLayer({ service }: { service: Service }) {
  const session = useSession();
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const playback = session.playback.getState();
      const walk = session.walk.getState();
      if (group.current === null) return;
      const example = session.example.getState();
      const tokens =
        example.status === 'shown' ? example.tokens() : playback.status === 'ready' ? playback.tokens() : [];
      const walking = walk.status === 'walking' ? walk.choices.map((choice) => choice.node) : [];
      drawTokens(group.current, service, tokens, walking);
    };
    const ask = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    ask();
    const stops = [session.playback, session.walk, session.example].map((store) => store.subscribe(ask));
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [session, service]);
  return (
    <ViewportPortal>
      <svg className={classes.layer} aria-hidden>
        <g ref={group} className={classes.tokens} />
      </svg>
    </ViewportPortal>
  );
});
