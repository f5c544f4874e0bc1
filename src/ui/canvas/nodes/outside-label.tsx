import classes from './node.module.css';

/** The name of an event or a gateway, below it. */
export function OutsideLabel({ name }: { name: string }) {
  return name === '' ? null : <span className={classes.outside}>{name}</span>;
}
