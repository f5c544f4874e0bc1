import { Button } from '@mantine/core';
import { useFocusTrap, useHotkeys } from '@mantine/hooks';
import { FileDown, Printer, X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { IconButton, useSession } from '#ui/kit';
import { paperAsHtml } from './paper-as-html.ts';
import classes from './paper-frame.module.css';

const SCHEME = 'data-mantine-color-scheme';

interface PaperFrameProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What can be chosen about the sheets, in the bar above them. */
  readonly controls?: ReactNode;
  /** The sheets; null where there is nothing to print yet. */
  readonly children: ReactNode;
}

/** Paper over the whole window: to look at, and to print. Paper is light, whatever the app is. */
export function PaperFrame({ title, onClose, controls, children }: PaperFrameProps) {
  const { t } = useTranslation();
  const session = useSession();
  const sheet = useRef<HTMLDivElement>(null);
  const trap = useFocusTrap(true);
  useHotkeys([['Escape', onClose]], []);
  useLightPaper();
  const save = () => {
    const paper = sheet.current?.querySelector('article');
    if (paper) void session.files.getState().saveHtml(paperAsHtml(paper, title));
  };
  return createPortal(
    <div className={classes.screen} role="dialog" aria-modal="true" aria-label={title} ref={trap}>
      <div className={classes.bar}>
        <h2>{title}</h2>
        {controls}
        <Button
          size="sm"
          data-autofocus
          disabled={children === null}
          leftSection={<Printer size={15} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('report.print')}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={children === null}
          leftSection={<FileDown size={15} aria-hidden />}
          onClick={save}
        >
          {t('report.saveHtml')}
        </Button>
        <IconButton icon={X} label={t('general.close')} onClick={onClose} />
      </div>
      <div ref={sheet}>{children ?? <p className={classes.nothing}>{t('report.nothing')}</p>}</div>
    </div>,
    document.body,
  );
}

/** Light colours for as long as the sheet is open. */
function useLightPaper(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const before = root.getAttribute(SCHEME);
    root.setAttribute(SCHEME, 'light');
    return () => {
      if (before !== null) root.setAttribute(SCHEME, before);
    };
  }, []);
}
