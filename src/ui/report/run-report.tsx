import { Button } from '@mantine/core';
import { useFocusTrap, useHotkeys } from '@mantine/hooks';
import { Printer, X } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { IconButton, useRun, useWorkspace } from '#ui/kit';
import { ReportSheet } from './report-sheet.tsx';
import classes from './run-report.module.css';

const SCHEME = 'data-mantine-color-scheme';

/** The run on one sheet of paper: to look at, and to print. Paper is light, whatever the app is. */
export function RunReport({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun((state) => state.run);
  const service = useWorkspace((state) => state.service);
  const trap = useFocusTrap(true);
  useHotkeys([['Escape', onClose]]);
  useLightPaper();
  return createPortal(
    <div className={classes.screen} role="dialog" aria-modal="true" aria-label={t('report.title')} ref={trap}>
      <div className={classes.bar}>
        <h2>{t('report.title')}</h2>
        <Button
          size="sm"
          data-autofocus
          disabled={run === null}
          leftSection={<Printer size={15} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('report.print')}
        </Button>
        <IconButton icon={X} label={t('general.close')} onClick={onClose} />
      </div>
      {run && service ? (
        <ReportSheet run={run} service={service} />
      ) : (
        <p className={classes.nothing}>{t('report.nothing')}</p>
      )}
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
