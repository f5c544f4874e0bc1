import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { exampleList } from '#core/examples/catalogue';
import { usePreferences, useSession } from '#ui/kit';
import classes from './example-gallery.module.css';

/** The services to start from; a click makes a copy of its own. */
export function ExampleGallery() {
  const { t } = useTranslation();
  const library = useSession().library.getState();
  const language = usePreferences((state) => state.language);
  const examples = useMemo(() => exampleList(language), [language]);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className={classes.title}>
        {t('library.examples')}
      </h2>
      <ul className={classes.list}>
        {examples.map(({ id, name, summary }) => (
          <li key={id}>
            <button type="button" className={classes.card} onClick={() => void library.createFromExample(id)}>
              <span className={classes.name}>{name}</span>
              <span className={classes.summary}>{summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
