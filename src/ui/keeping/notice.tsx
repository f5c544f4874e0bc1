import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly label: string;
  readonly text: string;
  /** What it means, below; none where it is said already. */
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** Something worth knowing that can wait: never in the way, never takes the keyboard. */
export function Notice({ label, text, note, children }: NoticeProps) {
  return (
    <section className={classes.notice} aria-label={label}>
      <div className={classes.words} role="status">
        <p>{text}</p>
        {note !== undefined && <p>{note}</p>}
      </div>
      <div className={classes.choices}>{children}</div>
    </section>
  );
}
