import { useEffect } from 'react';
import type { Problem } from '#core/base';
import { useProblemText } from '#ui/kit';
import classes from './notice-line.module.css';

/** In milliseconds: long enough to read two lines. */
const SHOWN_FOR = 6000;

interface NoticeLineProps {
  readonly problem: Problem | null;
  /** Its time is over. */
  readonly onGone: () => void;
}

/** Why the last gesture was refused, as a sentence at the lower border; it goes away by itself. */
export function NoticeLine({ problem, onGone }: NoticeLineProps) {
  const text = useProblemText();
  useEffect(() => {
    if (problem === null) return undefined;
    const timer = setTimeout(onGone, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [problem, onGone]);
  return (
    <div className={classes.place} role="status">
      {problem !== null && <span className={classes.notice}>{text(problem)}</span>}
    </div>
  );
}
