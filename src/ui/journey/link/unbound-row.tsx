import { Button, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './unbound-panel.module.css';

interface UnboundRowProps {
  readonly name: string;
  /** Why it stands here. */
  readonly note?: string;
  /** What a click on the name does, spoken; the name itself where nothing is said. */
  readonly label?: string;
  readonly onShow: () => void;
  /** What is chosen from; it calls `close` when it is done. */
  readonly search: (close: () => void) => ReactNode;
  /** What is made for it instead, and what that is called among others of its kind. */
  readonly make: { readonly label: string; readonly spoken: string; readonly onClick: () => void };
}

/** Something that is not bound: it is shown where it stands, bound to what there is, or gets something made for it. */
export function UnboundRow({ name, note, label, onShow, search, make }: UnboundRowProps) {
  const { t } = useTranslation();
  const [picking, setPicking] = useState(false);
  return (
    <li>
      <div className={classes.row}>
        <UnstyledButton className={classes.name} aria-label={label} onClick={onShow}>
          {name} {note !== undefined && <small>{note}</small>}
        </UnstyledButton>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('journeyLink.unbound.bindNamed', { name })}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          {t('journeyLink.unbound.bind')}
        </Button>
        <Button variant="subtle" size="compact-xs" aria-label={make.spoken} onClick={make.onClick}>
          {make.label}
        </Button>
      </div>
      {picking && search(() => setPicking(false))}
    </li>
  );
}
