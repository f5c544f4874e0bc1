import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDiscussion, useDiscussionStore } from './use-discussion.ts';

/** The name one speaks under, remembered in this browser; nobody verifies it, and it says so. */
export function AuthorField({ required = false }: { required?: boolean }) {
  const { t } = useTranslation();
  const store = useDiscussionStore();
  const author = useDiscussion((state) => state.author);
  return (
    <TextInput
      label={t('comments.author')}
      description={t('comments.authorHint')}
      inputWrapperOrder={['label', 'input', 'description']}
      size="xs"
      maxLength={80}
      withAsterisk={required}
      value={author}
      onChange={(event) => store.getState().setAuthor(event.currentTarget.value)}
    />
  );
}
