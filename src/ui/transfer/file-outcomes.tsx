import { Button, Group, Stack, Text } from '@mantine/core';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand/vanilla';
import type { ArrivalsState, FileOutcome } from '#session/transfer';
import { DialogFrame } from '#ui/dialog';
import { useProblemText, useSession } from '#ui/kit';
import classes from './file-outcomes.module.css';

interface FileOutcomesProps {
  readonly outcomes: readonly FileOutcome[];
  readonly arrivals: StoreApi<ArrivalsState>;
}

/** What became of each of several files; those that are services now can be opened. */
export function FileOutcomes({ outcomes, arrivals }: FileOutcomesProps) {
  const { t } = useTranslation();
  const library = useSession().library.getState();
  const stored = outcomes.filter((outcome) => outcome.stored !== null).length;
  const refused = outcomes.length - stored;
  const close = () => arrivals.getState().dismissOutcomes();
  const open = (id: string) => {
    close();
    void library.open(id);
  };
  return (
    <DialogFrame title={t('transfer.outcomes.title')} onClose={close} width={600}>
      <Stack gap="sm">
        <Text size="sm">
          {stored > 0 && t('transfer.outcomes.stored', { count: stored })}{' '}
          {refused > 0 && t('transfer.outcomes.refused', { count: refused })}
        </Text>
        <ul className={classes.list}>
          {outcomes.map((outcome, index) => (
            <Row key={`${outcome.fileName}-${String(index)}`} outcome={outcome} onOpen={open} />
          ))}
        </ul>
        <Group justify="flex-end">
          <Button size="sm" data-autofocus onClick={close}>
            {t('general.close')}
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}

function Row({ outcome, onOpen }: { outcome: FileOutcome; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { fileName, stored, problems } = outcome;
  const name = stored?.name || t('general.unnamed');
  return (
    <li className={classes.row} data-refused={stored === null || undefined}>
      {stored === null ? <CircleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
      <div className={classes.words}>
        <span className={classes.name}>{stored === null ? fileName : name}</span>
        <span className={classes.facts}>
          {stored === null ? problems.slice(0, 3).map(problemText).join(' ') : fileName}
        </span>
        {stored !== null && problems.length > 0 && (
          <details className={classes.facts}>
            <summary>{t('transfer.outcomes.remarks', { count: problems.length })}</summary>
            <ul>
              {problems.map((problem, index) => (
                <li key={`${problem.code}-${String(index)}`}>{problemText(problem)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {stored !== null && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('transfer.outcomes.openNamed', { name })}
          onClick={() => onOpen(stored.id)}
        >
          {t('transfer.outcomes.open')}
        </Button>
      )}
    </li>
  );
}
