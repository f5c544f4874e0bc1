import { NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';
import classes from './fields.module.css';

const NONE = '';
const NEW = 'new entry';

interface ChipPickerProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Adds an entry of that name and chooses it, in one step; absent: only what is there can be chosen. */
  readonly onCreate?: (name: string) => void;
  readonly description?: string;
}

/** Several entries of a catalogue: those that are chosen as chips, the others in a list to add from, new ones by their name. */
export function ChipPicker({ label, chosen, options, onChange, onCreate, description }: ChipPickerProps) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name || t('general.unnamed');
  const left = options.filter(({ id }) => !chosen.includes(id));
  return (
    <fieldset className={classes.picker}>
      <legend>{label}</legend>
      {description !== undefined && <p className={classes.soft}>{description}</p>}
      {chosen.length > 0 && (
        <ul className={classes.chips} aria-label={label}>
          {chosen.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <IconButton
                icon={X}
                iconSize={12}
                size={18}
                label={t('inspector.removeNamed', { name: nameOf(id) })}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {(left.length > 0 || onCreate !== undefined) && !naming && (
        <NativeSelect
          aria-label={t('work.addTo', { list: label })}
          value={NONE}
          onChange={(event) => {
            const id = event.currentTarget.value;
            if (id === NEW) setNaming(true);
            else if (id !== NONE) onChange([...chosen, id]);
          }}
          data={[
            { value: NONE, label: t('work.add') },
            ...left.map(({ id, name }) => ({ value: id, label: name || t('general.unnamed') })),
            ...(onCreate === undefined ? [] : [{ value: NEW, label: t('work.new') }]),
          ]}
        />
      )}
      {naming && onCreate !== undefined && (
        <NewEntryField
          label={t('work.newIn', { list: label })}
          onDone={(name) => {
            setNaming(false);
            const known = options.find((option) => option.name === name);
            if (known !== undefined) onChange([...new Set([...chosen, known.id])]);
            else if (name !== '') onCreate(name);
          }}
        />
      )}
    </fieldset>
  );
}

/** A name to be typed; Enter or leaving the field takes it, Esc doesn't. */
function NewEntryField({ label, onDone }: { label: string; onDone: (name: string) => void }) {
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <TextInput
      ref={field}
      label={label}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => onDone(name.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onDone('');
      }}
    />
  );
}
