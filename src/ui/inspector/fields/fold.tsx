import { UnstyledButton } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './fields.module.css';

interface FoldProps {
  readonly title: string;
  /** What is set in it, in a few words; shown while it is closed. */
  readonly summary?: string;
  /** Open from the start, because something in it is set. */
  readonly used?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A group of fields that most people don't need: its heading, and the fields once it is opened. */
export function Fold({ title, summary = '', used = false, action, children }: FoldProps) {
  const [open, setOpen] = useState(used);
  const id = useId();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <section className={classes.section} data-fold={open ? 'open' : 'closed'}>
      <header className={classes.heading}>
        <h3 className={classes.foldTitle}>
          <UnstyledButton
            className={classes.fold}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Chevron size={14} aria-hidden />
            {title}
          </UnstyledButton>
        </h3>
        {open ? action : <span className={classes.summary}>{summary}</span>}
      </header>
      <div id={id} className={classes.folded} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
