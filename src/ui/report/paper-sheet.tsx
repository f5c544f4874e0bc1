import type { ReactNode } from 'react';
import { useFormat } from '#ui/kit';
import classes from './report-sheet.module.css';

/** A4 paper as wide as a page; what does not fit one page goes on on the next when it is printed. */
export function PaperSheet({ children }: { children: ReactNode }) {
  const { language } = useFormat();
  return (
    <article className={classes.sheet} lang={language}>
      {children}
    </article>
  );
}
