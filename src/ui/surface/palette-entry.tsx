import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './palette.module.css';

interface PaletteEntryProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'children'> {
  readonly symbol: ReactNode;
  readonly label: string;
  /** What the label is too short to say: spoken, and shown as the hint. */
  readonly hint: string;
  /** How it can be taken to the surface: pressed and moved, or dragged as the browser does it. */
  readonly grip?: 'press' | 'drag' | undefined;
}

/** Something that can be put on the surface: its sign above its name. What opens beside it may dress it further. */
export function PaletteEntry({ symbol, label, hint, grip, className, ...rest }: PaletteEntryProps) {
  return (
    <button
      type="button"
      className={`${classes.entry} ${className ?? ''}`}
      aria-label={hint}
      data-hint={hint}
      data-grip={grip}
      draggable={grip === 'drag'}
      {...rest}
    >
      {symbol}
      <span className={classes.label}>{label}</span>
    </button>
  );
}
