import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useProblemText, useSession } from '#ui/kit';
import classes from './announcer.module.css';

/** What went wrong with a file, said where it can't be missed, until it is dismissed. */
export function Announcer() {
  const { t } = useTranslation();
  const session = useSession();
  const problemText = useProblemText();
  const exportProblems = useStore(session.files, (state) => state.problems);
  const importProblems = useStore(session.library, (state) => state.importProblems);
  const refused = [...importProblems, ...exportProblems];
  if (refused.length === 0) return null;
  const dismiss = () => {
    session.files.getState().dismissProblems();
    session.library.getState().dismissImportProblems();
  };
  return (
    <div className={classes.place}>
      <Alert
        color="red"
        variant="light"
        title={t(importProblems.length > 0 ? 'exchange.importRefused' : 'exchange.exportFailed')}
        withCloseButton
        closeButtonLabel={t('general.close')}
        onClose={dismiss}
        role="alert"
      >
        <Stack gap={4}>
          {refused.slice(0, 6).map((problem, index) => (
            <Text key={`${problem.code}-${String(index)}`} size="sm">
              {problemText(problem)}
            </Text>
          ))}
        </Stack>
      </Alert>
    </div>
  );
}
