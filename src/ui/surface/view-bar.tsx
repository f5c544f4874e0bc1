import type { ReactNode } from 'react';
import classes from './view-bar.module.css';

interface ViewBarProps {
  /** Spoken. */
  readonly label: string;
  /** Says in which corner it lies, and above what. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The buttons that say how one looks at the surface, in a corner of it. */
export function ViewBar({ label, className, children }: ViewBarProps) {
  return (
    <div className={`${classes.bar} ${className ?? ''}`} role="toolbar" aria-label={label}>
      {children}
    </div>
  );
}
