import { useReveal } from '../use-reveal.ts';
import classes from './sortable-table.module.css';

/** The name of a step or role in a table; a click shows it on the canvas. */
export function RowName({ id, name }: { id: string; name: string }) {
  const reveal = useReveal();
  return (
    <button type="button" className={classes.name} onClick={() => reveal([id])}>
      {name}
    </button>
  );
}
