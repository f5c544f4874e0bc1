import { type ReactNode, useId } from 'react';
import classes from './scenario-panel.module.css';

/** One part of the scenario under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
