import type { ReactNode } from 'react';
import classes from '../inspector.module.css';

/** What kind of thing is selected. */
export function PanelHead({ symbol, title }: { symbol: ReactNode; title: string }) {
  return (
    <header className={classes.head}>
      <span className={classes.symbol}>{symbol}</span>
      <h2>{title}</h2>
    </header>
  );
}
