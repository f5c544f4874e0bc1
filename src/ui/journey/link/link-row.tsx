import { UnstyledButton } from '@mantine/core';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';
import classes from './link.module.css';

interface LinkRowProps {
  readonly name: string;
  /** Where it is, and what else helps to tell it from others. */
  readonly note: string;
  /** What a click does, spoken. */
  readonly label: string;
  readonly onShow: () => void;
  readonly onUnbind: () => void;
}

/** The other end of a binding: a click goes there, a cross unbinds it. */
export function LinkRow({ name, note, label, onShow, onUnbind }: LinkRowProps) {
  const { t } = useTranslation();
  return (
    <li>
      <UnstyledButton className={classes.link} aria-label={label} onClick={onShow}>
        <span>{name}</span>
        <small>{note}</small>
      </UnstyledButton>
      <IconButton
        icon={X}
        iconSize={14}
        size={24}
        label={t('journeyLink.unbind', { name })}
        onClick={onUnbind}
      />
    </li>
  );
}
