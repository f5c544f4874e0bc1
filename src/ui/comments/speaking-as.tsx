import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AuthorField } from './author-field.tsx';
import classes from './comments.module.css';
import { useDiscussion } from './use-discussion.ts';

/** Under which name one comments, in a line where that is known; else the field for it. */
export function SpeakingAs() {
  const { t } = useTranslation();
  const author = useDiscussion((state) => state.author);
  const [asking, ask] = useState(author === '');
  if (asking) return <AuthorField />;
  return (
    <p className={classes.as}>
      <span>{t('comments.as', { name: author })}</span>
      <button type="button" className={classes.link} onClick={() => ask(true)}>
        {t('comments.asOther')}
      </button>
    </p>
  );
}
