import { Fragment } from 'react';
import classes from './telling.module.css';

const NUMBER = /(\d[\d.,]*(?:\s?%)?)/;

/** A sentence whose numbers stand out. */
export function Telling({ text, large = false }: { text: string; large?: boolean }) {
  const pieces = text.split(NUMBER);
  return (
    <p className={classes.telling} data-large={large || undefined}>
      {pieces.map((piece, index) => {
        const key = `${index} ${piece}`;
        return index % 2 === 1 ? <b key={key}>{piece}</b> : <Fragment key={key}>{piece}</Fragment>;
      })}
    </p>
  );
}
