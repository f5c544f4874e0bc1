import { Button, Loader } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, useFormat, usePlayback, useProblemText, useSession } from '#ui/kit';
import classes from './playback-bar.module.css';
import { PlaybackControls } from './playback-controls.tsx';

/** Play-back of recorded cases: from recording to the last token. */
export function PlaybackBar() {
  const { t } = useTranslation();
  const playback = useSession().playback.getState();
  const status = usePlayback((state) => state.status);
  switch (status) {
    case 'off':
      return null;
    case 'recording':
      return (
        <Bar>
          <Loader size="xs" aria-hidden />
          <span role="status" className={classes.words}>
            {t('playback.recording')}
          </span>
          <Button variant="default" onClick={() => playback.close()}>
            {t('general.cancel')}
          </Button>
        </Bar>
      );
    case 'refused':
      return (
        <Bar>
          <Refusal />
          <Button variant="default" onClick={() => void playback.open()}>
            {t('general.retry')}
          </Button>
          <IconButton icon={X} label={t('playback.close')} onClick={() => playback.close()} />
        </Bar>
      );
    case 'ready':
      return (
        <Bar>
          <PlaybackControls />
          <IconButton icon={X} label={t('playback.close')} onClick={() => playback.close()} />
        </Bar>
      );
  }
}

function Bar({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={classes.bar} aria-label={t('playback.title')}>
      {children}
    </section>
  );
}

function Refusal() {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useProblemText('problems');
  const problems = usePlayback((state) => state.problems);
  return (
    <div role="alert" className={classes.words}>
      <b>{t('playback.refused')}</b>
      {format.gap}
      {problems.map((each) => (
        <span key={`${each.code} ${each.at.join(' ')}`}>{`${textOf(each)}${format.gap}`}</span>
      ))}
    </div>
  );
}
