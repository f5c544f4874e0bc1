import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog-frame.module.css';

interface SideSheetProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Pixels. */
  readonly width: number;
  readonly children: ReactNode;
}

/** A dialog at the right edge of the window, as high as the window. */
export function SideSheet({ title, onClose, width, children }: SideSheetProps) {
  const { t } = useTranslation();
  return (
    <Drawer.Root opened onClose={onClose} position="right" size={width} transitionProps={{ duration: 0 }}>
      <Drawer.Overlay backgroundOpacity={0.35} blur={2} />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('general.close')} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
