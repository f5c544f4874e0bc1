import { Loader } from '@mantine/core';
import { Pause, Play, StepBack, StepForward, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { expandedName, type Service } from '#core/model';
import type { TraceFrame } from '#core/analysis/soundness';
import { IconButton, keysOf, useExample, useFormat, useProblemText, useSession, useWorkspace } from '#ui/kit';
import classes from './playback-bar.module.css';
import { useFrames } from './use-frames.ts';

/** How a problem of soundness comes about, move by move. */
export function ExampleBar() {
  const { t } = useTranslation();
  const example = useSession().example.getState();
  const status = useExample((state) => state.status);
  return (
    <section className={classes.bar} aria-label={t('playback.example.title')}>
      {status === 'loading' && <Loader size="xs" aria-hidden />}
      {status === 'refused' && (
        <span role="alert" className={classes.words}>
          {t('playback.example.refused')}
        </span>
      )}
      {status === 'shown' && <Controls />}
      <IconButton
        icon={X}
        label={t('playback.example.close')}
        shortcut={keysOf('escape').join(' ')}
        onClick={() => example.close()}
      />
    </section>
  );
}

function Controls() {
  const { t } = useTranslation();
  const example = useSession().example.getState();
  const service = useWorkspace((state) => state.service);
  const at = useExample((state) => state.at);
  const playing = useExample((state) => state.playing);
  const moving = useExample((state) => state.playing || state.share < 1);
  const frames = useExample((state) => state.frames);
  const problem = useExample((state) => state.problem);
  const main = useRef<HTMLButtonElement>(null);
  const wordsOf = useMoveText();
  const textOf = useProblemText();
  useFrames(moving, example.tick);
  useEffect(() => main.current?.focus(), []);
  const frame = frames[at];
  if (frame === undefined || service === null || problem === null) return null;
  const isLast = at + 1 === frames.length;
  return (
    <>
      <IconButton
        icon={StepBack}
        label={t('playback.example.back')}
        shortcut=","
        disabled={at === 0}
        onClick={() => example.back()}
      />
      <IconButton
        ref={main}
        icon={playing ? Pause : Play}
        label={t(playing ? 'playback.pause' : 'playback.play')}
        shortcut={keysOf('space').join(' ')}
        variant="filled"
        color="thread"
        size="lg"
        onClick={() => (playing ? example.pause() : example.play())}
      />
      <IconButton
        icon={StepForward}
        label={t('playback.example.step')}
        shortcut="."
        disabled={isLast && !moving}
        onClick={() => example.step()}
      />
      <span className={classes.count}>{t('playback.example.count', { at: at + 1, of: frames.length })}</span>
      <span role="status" className={classes.words}>
        {wordsOf(frame, service)} {isLast && <b>{textOf(problem)}</b>}
      </span>
    </>
  );
}

/** A move as a sentence. */
function useMoveText(): (frame: TraceFrame, service: Service) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ step }, service) => {
    const targets = step.flows.map((id) => {
      const flow = service.flows[id];
      return flow === undefined ? id : flow.name || expandedName(service, flow.target);
    });
    const target = new Intl.ListFormat(format.language).format(targets);
    return t(`playback.example.moves.${step.event}`, { name: expandedName(service, step.node), target });
  };
}
