import { Alert, Button, Menu } from '@mantine/core';
import { ChevronDown, FileOutput, type LucideIcon, Presentation, Printer, Table } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparisonReport } from '#core/exchange/comparison-report';
import type { Decision } from '#core/model';
import { decisionsAbout } from '#core/versions';
import { useDiscussionStore } from '#ui/comments';
import { useSession } from '#ui/kit';
import { useComparison, useComparisonStore } from '../use-comparison.ts';
import { useComparisonReport } from './use-comparison-report.ts';

const FORMATS: readonly (readonly ['page' | 'slides' | 'table', LucideIcon])[] = [
  ['page', Printer],
  ['slides', Presentation],
  ['table', Table],
];

/** Takes the comparison along: as a page to print, as slides, as a table. Each is fetched when it is wanted first. */
export function ExportMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const store = useComparisonStore();
  const discussion = useDiscussionStore();
  const reportOf = useComparisonReport();
  const isReady = useComparison(({ status, running }) => status === 'ready' && running !== 'running');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function write(format: 'page' | 'slides' | 'table', report: ComparisonReport): Promise<void> {
    const core = await import('#core/exchange/comparison-report');
    const files = session.files.getState();
    const name = report.title;
    if (format === 'page') await files.saveText(name, 'html', 'text/html', core.writeReportPage(report));
    if (format === 'slides') await files.saveSlides(name, core.reportDeck(report));
    if (format === 'table') {
      const { writeCsv } = await import('#core/exchange/csv');
      await files.saveText(name, 'csv', 'text/csv', writeCsv(core.reportTable(report)));
    }
  }

  /** What was decided last between those that are compared. */
  async function latestDecision(): Promise<Decision | null> {
    const { service } = session.workspace.getState();
    const { all, files } = store.getState();
    const sides = await discussion.getState().sidesOf(all, files);
    return service === null ? null : (decisionsAbout(service, sides)[0] ?? null);
  }

  async function save(format: 'page' | 'slides' | 'table'): Promise<void> {
    setState('busy');
    const whole = await store.getState().whole();
    const { predicted } = store.getState();
    if (whole !== null) await write(format, reportOf(whole, await latestDecision(), predicted));
    setState(whole === null ? 'failed' : 'idle');
  }

  return (
    <>
      <Menu position="bottom-end" width={300} shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<FileOutput size={15} aria-hidden />}
            rightSection={<ChevronDown size={13} aria-hidden />}
            disabled={!isReady}
            loading={state === 'busy'}
          >
            {t('compareReport.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map(([format, Icon]) => (
            <Menu.Item
              key={format}
              leftSection={<Icon size={15} aria-hidden />}
              onClick={() => void save(format)}
            >
              {t(`compareReport.formats.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {state === 'failed' && (
        <Alert color="red" variant="light" role="alert" py={6}>
          {t('compareReport.failed')}
        </Alert>
      )}
    </>
  );
}
