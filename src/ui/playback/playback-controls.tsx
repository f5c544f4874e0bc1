import { NativeSelect } from '@mantine/core';
import { Pause, Play, RotateCcw } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, keysOf, useFormat, usePlayback, useRun, useSession, useWorkspace } from '#ui/kit';
import { clockText } from './clock-text.ts';
import classes from './playback-bar.module.css';
import { useFrames } from './use-frames.ts';

/** Round speeds, in minutes of the run per second. */
const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880];
/** Speeds are offered that play the whole recording in so many seconds. */
const SHORTEST = 4;
const LONGEST = 1200;
const STEPS = 600;

/** Play and pause, the time axis with its clock, speed, and how many cases are under way. */
export function PlaybackControls() {
  const { t } = useTranslation();
  const playback = useSession().playback.getState();
  const playing = usePlayback((state) => state.playing);
  const trace = usePlayback((state) => state.trace);
  const time = usePlayback((state) => state.time);
  useFrames(playing, playback.tick);
  const clock = useClock(time);
  const underWay = new Set(playback.tokens().map((token) => token.case)).size;
  if (trace === null || clock === null) return null;
  return (
    <>
      <IconButton
        icon={playing ? Pause : Play}
        label={t(playing ? 'playback.pause' : 'playback.play')}
        shortcut={keysOf('space').join(' ')}
        variant="filled"
        color="thread"
        size="lg"
        onClick={() => (playing ? playback.pause() : playback.play())}
      />
      <IconButton icon={RotateCcw} label={t('playback.again')} onClick={() => playback.seek(trace.from)} />
      <output className={classes.clock} aria-live="off">
        <b>{clock.time}</b>
        <small>{t('playback.day', { day: clock.day })}</small>
      </output>
      <input
        type="range"
        className={classes.scrubber}
        aria-label={t('playback.time')}
        aria-valuetext={t('playback.at', { day: clock.day, time: clock.time })}
        min={trace.from}
        max={trace.to}
        step={(trace.to - trace.from) / STEPS || 1}
        value={time}
        onChange={(event) => playback.seek(Number(event.currentTarget.value))}
      />
      <span className={classes.count}>
        <b>{underWay}</b> {t('playback.underWay', { count: underWay, of: trace.cases })}
      </span>
      <Speed span={trace.to - trace.from} />
    </>
  );
}

/** Apart, so that it is not drawn again with every frame. */
const Speed = memo(function Speed({ span }: { span: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const playback = useSession().playback.getState();
  const speed = usePlayback((state) => state.speed);
  const fitting = SPEEDS.filter((each) => span / each >= SHORTEST && span / each <= LONGEST);
  const offered = [...new Set([...fitting, speed])].toSorted((a, b) => a - b);
  return (
    <NativeSelect
      aria-label={t('playback.speed')}
      className={classes.speed}
      value={String(speed)}
      onChange={(event) => playback.setSpeed(Number(event.currentTarget.value))}
      data={offered.map((each) => ({
        value: String(each),
        label: t('playback.perSecond', { time: format.duration(each) }),
      }))}
    />
  );
});

/** The service's own clock at a time of the run. */
function useClock(time: number) {
  const { language } = useFormat();
  const scenarioId = useRun((state) => state.scenarioId);
  const start = useWorkspace(
    (state) => (scenarioId && state.service?.scenarios[scenarioId]?.start) || '2026-01-05T08:00',
  );
  const zone = useWorkspace((state) => state.service?.profile.timeZone ?? 'UTC');
  const minute = Math.floor(time);
  return useMemo(() => clockText(start, zone, minute, language), [start, zone, minute, language]);
}
