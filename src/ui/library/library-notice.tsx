import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLibrary, useSession } from '#ui/kit';

/** What is wrong with this browser's storage, and which records could not be read: said, never hidden. */
export function LibraryNotice() {
  const { t } = useTranslation();
  const library = useSession().library.getState();
  const status = useLibrary((state) => state.status);
  const broken = useLibrary((state) => state.broken);
  return (
    <>
      {status !== 'ready' && status !== 'loading' && (
        <Alert color="red" variant="light" title={t(`library.${status}.title`)} mb="md">
          <p style={{ margin: '0 0 8px' }}>{t(`library.${status}.text`)}</p>
          {status === 'failed' && (
            <Button variant="default" onClick={() => void library.saveEverythingRaw()}>
              {t('library.saveEverythingRaw')}
            </Button>
          )}
          {status === 'cleared' && (
            <Button variant="default" onClick={() => void library.startAfresh()}>
              {t('library.startAfresh')}
            </Button>
          )}
        </Alert>
      )}
      {broken.length > 0 && (
        <Alert
          color="yellow"
          variant="light"
          title={t('library.broken.title', { count: broken.length })}
          mb="md"
        >
          {broken.map(({ name, id }) => (
            <Group key={id} justify="space-between" py={3}>
              <span>{name || id}</span>
              <Button size="compact-xs" variant="default" onClick={() => void library.saveRaw(id)}>
                {t('library.saveRaw')}
              </Button>
            </Group>
          ))}
        </Alert>
      )}
    </>
  );
}
