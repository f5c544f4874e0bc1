import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog-frame.module.css';

interface DialogFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Pixels; left out: the whole window. */
  readonly width?: number;
  readonly children: ReactNode;
}

/** A dialog whose head is no landmark, so that the page keeps the one banner it has. */
export function DialogFrame({ title, onClose, width, children }: DialogFrameProps) {
  const { t } = useTranslation();
  const whole = width === undefined;
  return (
    <Modal.Root
      opened
      fullScreen={whole}
      onClose={onClose}
      transitionProps={{ duration: 0 }}
      {...(whole ? {} : { size: width })}
    >
      <Modal.Overlay />
      <Modal.Content className={classes.content} data-whole={whole || undefined}>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('general.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
