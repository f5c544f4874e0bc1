import type { ComponentPropsWithRef } from 'react';
import classes from './palette.module.css';

interface PaletteFrameProps extends Omit<ComponentPropsWithRef<'div'>, 'role' | 'className'> {
  readonly 'aria-label': string;
}

/** The column beside a surface with everything that can be put on it. */
export function PaletteFrame(props: PaletteFrameProps) {
  return <div className={classes.palette} role="toolbar" aria-orientation="vertical" {...props} />;
}

/** The line between two groups of a palette. */
export function PaletteRule() {
  return <hr className={classes.rule} />;
}
