import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ServiceCard } from '#session/library';
import { useSession } from '#ui/kit';
import classes from './bin-section.module.css';

/** What was deleted, until the bin is emptied; everything can be put back. */
export function BinSection({ cards }: { cards: readonly ServiceCard[] }) {
  const { t } = useTranslation();
  const library = useSession().library.getState();
  if (cards.length === 0) return null;
  return (
    <section className={classes.bin} aria-labelledby="bin">
      <header>
        <h2 id="bin">{t('library.bin', { count: cards.length })}</h2>
        <Button variant="subtle" color="red" onClick={() => void library.emptyBin()}>
          {t('library.emptyBin')}
        </Button>
      </header>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <span>{card.name || t('general.unnamed')}</span>
            <Button variant="default" size="compact-xs" onClick={() => void library.restore(card.id)}>
              {t('library.putBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
