import { Slider } from '@mantine/core';
import classes from './play-card.module.css';

interface LeverProps {
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the document has it. */
  readonly home: number;
  readonly onMove: (value: number) => void;
}

/** One slider with its name and where it stands; a tick marks where the document has it. */
export function Lever({ label, text, value, min, max, step, home, onMove }: LeverProps) {
  return (
    <div className={classes.lever} data-moved={value !== home || undefined}>
      <span>{label}</span>
      <b>{text}</b>
      <Slider
        className={classes.slider ?? ''}
        size="sm"
        label={null}
        thumbLabel={label}
        thumbProps={{ 'aria-valuetext': text }}
        min={min}
        max={max}
        step={step}
        value={value}
        marks={[{ value: home }]}
        onChange={onMove}
      />
    </div>
  );
}
