import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '#ui/kit';

/** What is wrong with this browser's storage, and which records could not be read: said, never hidden. */
export function LibraryNotice() {
  const { t } = useTranslation();
  const status = useLibrary((state) => state.status);
  const broken = useLibrary((state) => state.broken);
  return (
    <>
      {(status === 'unavailable' || status === 'cleared' || status === 'newerApp') && (
        <Alert color="red" variant="light" title={t(`library.${status}.title`)} mb="md">
          {t(`library.${status}.text`)}
        </Alert>
      )}
      {broken.length > 0 && (
        <Alert color="yellow" variant="light" title={t('library.broken.title', { count: broken.length })} mb="md">
          {broken.map(({ name, id }) => name || id).join(' · ')}
        </Alert>
      )}
    </>
  );
}
