import type { ReactNode } from 'react';
import classes from './fields.module.css';

/** A group of fields under a small heading. */
export function Section({
  title,
  action,
  children,
}: {
  title?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section}>
      {title && (
        <header className={classes.heading}>
          <h3>{title}</h3>
          {action}
        </header>
      )}
      {children}
    </section>
  );
}
