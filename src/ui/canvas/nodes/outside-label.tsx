import classes from './node.module.css';

/** The name of an event or a gateway, beside it. */
export function OutsideLabel({ name, side }: { name: string; side: 'above' | 'below' }) {
  return name === '' ? null : (
    <span className={classes.outside} data-side={side}>
      {name}
    </span>
  );
}
