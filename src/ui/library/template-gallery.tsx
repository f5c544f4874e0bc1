import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { exampleList } from '#core/examples/catalogue';
import { usePreferences, useSession } from '#ui/kit';
import { FeelingCurve } from './feeling-curve.tsx';
import classes from './template-gallery.module.css';
import { useTemplates } from './use-templates.ts';

interface TemplateGalleryProps {
  /** Somebody asked for it: it comes into view, marked, with the keyboard on its first template. */
  readonly isShown: boolean;
  /** The keyboard has left the template it was on. */
  readonly onLeave: () => void;
}

/** The services to start from, each with a picture of its process and its map; a click makes a copy of its own. */
export function TemplateGallery({ isShown, onLeave }: TemplateGalleryProps) {
  const { t } = useTranslation();
  const library = useSession().library.getState();
  const language = usePreferences((state) => state.language);
  const theme = useComputedColorScheme('light');
  const templates = useMemo(() => exampleList(language), [language]);
  const facts = useTemplates(language, theme);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) first.current?.focus();
  }, [isShown]);
  return (
    <section aria-labelledby="templates" data-shown={isShown || undefined}>
      <h2 id="templates" className={classes.title}>
        {t('journeyTemplates.title')}
      </h2>
      <p className={classes.lead}>{t('journeyTemplates.lead')}</p>
      <ul className={classes.list}>
        {templates.map(({ id, name, summary }, at) => {
          const known = facts.get(id);
          return (
            <li key={id} className={classes.card}>
              <button
                type="button"
                ref={at === 0 ? first : null}
                onBlur={onLeave}
                className={classes.open}
                aria-labelledby={`template-${id}`}
                aria-describedby={`about-${id}`}
                onClick={() => void library.createFromExample(id)}
              >
                <span className={classes.picture}>
                  {known && (
                    <img
                      src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(known.picture)}`}
                      alt=""
                      draggable={false}
                    />
                  )}
                </span>
                <span className={classes.strip}>{known && <FeelingCurve feelings={known.feelings} />}</span>
                <span id={`template-${id}`} className={classes.name}>
                  {name}
                </span>
                <span id={`about-${id}`} className={classes.summary}>
                  {summary}
                </span>
              </button>
              {known && (
                <div className={classes.more}>
                  <ul className={classes.facts}>
                    <li>{t('journeyTemplates.process', { steps: known.steps, roles: known.roles })}</li>
                    <li>{t('journeyTemplates.map', { touchpoints: known.touchpoints })}</li>
                    <li>{t('journeyTemplates.scenario', { name: known.scenario })}</li>
                  </ul>
                  <details>
                    <summary aria-label={t('journeyTemplates.sourceOf', { name })}>
                      {t('journeyTemplates.source')}
                    </summary>
                    <p>{known.source}</p>
                  </details>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
