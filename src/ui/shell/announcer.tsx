import { Alert, Button, Stack, Text } from '@mantine/core';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Problem } from '#core/base';
import { later, useLibrary, useProblemText, useSession, useVersions } from '#ui/kit';
import classes from './announcer.module.css';

const BackupNotice = later(async () => (await import('#ui/keeping')).BackupNotice);
const UpdateNotice = later(async () => (await import('#ui/keeping')).UpdateNotice);

/** What was asked for and could not be done, said where it can't be missed, until it is dismissed. */
export function Announcer() {
  const { t } = useTranslation();
  const session = useSession();
  const library = session.library.getState();
  const imports = useLibrary((state) => state.importProblems);
  const shelf = useLibrary((state) => state.problems);
  const versions = useVersions((state) => state.problems);
  const keptFirst = useVersions((state) => state.keptFirst);
  const exports = useStore(session.files, (state) => state.problems);
  const isInLibrary = useLibrary((state) => state.openId === null);
  const unsaved = shelf.some((problem) => problem.code === 'workNotSaved');
  return (
    <>
      <div className={classes.calm} data-library={isInLibrary || undefined}>
        {keptFirst && (
          <Alert
            color="gray"
            withCloseButton
            closeButtonLabel={t('general.close')}
            onClose={() => session.versions.getState().dismissKeptFirst()}
            role="status"
          >
            {t('versions.keptFirst', { name: keptFirst.name })}
          </Alert>
        )}
        <Suspense fallback={null}>
          <UpdateNotice />
        </Suspense>
        <Suspense fallback={null}>
          <BackupNotice />
        </Suspense>
      </div>
      <div className={classes.place}>
        <Notice
          title={t('exchange.importRefused')}
          problems={imports}
          onClose={() => library.dismissImportProblems()}
        />
        <Notice
          title={t('exchange.exportFailed')}
          problems={exports}
          onClose={() => session.files.getState().dismissProblems()}
        />
        <Notice
          title={t('exchange.versionsFailed')}
          problems={versions}
          onClose={() => session.versions.getState().dismissProblems()}
        />
        <Notice
          title={t('exchange.libraryFailed')}
          problems={shelf}
          onClose={() => library.dismissProblems()}
        >
          {unsaved && (
            <Button variant="light" color="red" onClick={() => void library.close({ discard: true })}>
              {t('exchange.discard')}
            </Button>
          )}
        </Notice>
      </div>
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

function Notice({ title, problems, onClose, children }: NoticeProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  if (problems.length === 0) return null;
  return (
    <Alert
      color="red"
      variant="light"
      title={title}
      withCloseButton
      closeButtonLabel={t('general.close')}
      onClose={onClose}
      role="alert"
    >
      <Stack gap={6} align="flex-start">
        {problems.slice(0, 6).map((problem, index) => (
          <Text key={`${problem.code}-${String(index)}`} size="sm">
            {problemText(problem)}
          </Text>
        ))}
        {children}
      </Stack>
    </Alert>
  );
}
