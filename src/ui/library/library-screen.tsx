import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Archive, FileUp, GitCompareArrows, LayoutTemplate, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { LibrarySort } from '#session/library';
import { useAction, useLibrary, useSession } from '#ui/kit';
import { BinSection } from './bin-section.tsx';
import { LibraryBar } from './library-bar.tsx';
import { LibraryNotice } from './library-notice.tsx';
import classes from './library-screen.module.css';
import { ServiceTile } from './service-tile.tsx';
import { shownCards } from './shown-cards.ts';
import { TemplateGallery } from './template-gallery.tsx';

/** All services of this browser as cards with a picture; new ones from nothing, an example or a file. */
export function LibraryScreen() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const status = useLibrary((state) => state.status);
  const cards = useLibrary((state) => state.cards);
  const search = useLibrary((state) => state.search);
  const sort = useLibrary((state) => state.sort);
  const busy = useStore(session.files, (state) => state.busy === 'importing');
  const library = session.library.getState();
  const backUp = useAction('backUp');
  const compare = useAction('compareFiles');
  const [templatesShown, setTemplatesShown] = useState(false);
  const kept = cards.filter((card) => card.deletedAt === null);
  const shown = shownCards(kept, search, sort, i18n.language);
  if (status === 'loading') return <p className={classes.loading}>{t('general.loading')}</p>;
  return (
    <div className={classes.screen}>
      <LibraryBar />
      <main className={classes.content}>
        <LibraryNotice />
        {status === 'ready' && (
          <>
            <div className={classes.toolbar}>
              <h1>{t('library.title')}</h1>
              <TextInput
                className={classes.search ?? ''}
                size="sm"
                leftSection={<Search size={15} aria-hidden />}
                placeholder={t('library.search')}
                aria-label={t('library.search')}
                value={search}
                onChange={(event) => library.setSearch(event.currentTarget.value)}
              />
              <NativeSelect
                size="sm"
                aria-label={t('library.sort')}
                value={sort}
                onChange={(event) => library.setSort(event.currentTarget.value as LibrarySort)}
                data={[
                  { value: 'updated', label: t('library.sortUpdated') },
                  { value: 'name', label: t('library.sortName') },
                  { value: 'created', label: t('library.sortCreated') },
                ]}
              />
              <Button
                size="sm"
                variant="default"
                leftSection={<Archive size={15} aria-hidden />}
                aria-label={t('actions.backUp')}
                disabled={!backUp.enabled}
                onClick={backUp.run}
              >
                {t('library.backUp')}
              </Button>
              <Button
                size="sm"
                variant="default"
                leftSection={<GitCompareArrows size={15} aria-hidden />}
                onClick={compare.run}
              >
                {t('library.compare')}
              </Button>
              <Button
                size="sm"
                variant="default"
                loading={busy}
                leftSection={<FileUp size={15} aria-hidden />}
                onClick={() => void session.files.getState().chooseFile()}
              >
                {t('library.import')}
              </Button>
              <Button
                size="sm"
                variant="default"
                leftSection={<LayoutTemplate size={15} aria-hidden />}
                onClick={() => setTemplatesShown(true)}
              >
                {t('journeyTemplates.button')}
              </Button>
              <Button
                size="sm"
                leftSection={<Plus size={15} aria-hidden />}
                onClick={() => void library.createBlank(t('library.newName'))}
              >
                {t('library.new')}
              </Button>
            </div>
            {kept.length === 0 && <p className={classes.empty}>{t('library.empty')}</p>}
            {kept.length > 0 && shown.length === 0 && (
              <p className={classes.empty}>{t('library.nothingFound', { search })}</p>
            )}
            <ul className={classes.grid} aria-label={t('library.title')}>
              {shown.map((card) => (
                <ServiceTile key={card.id} card={card} />
              ))}
            </ul>
            <TemplateGallery isShown={templatesShown} onLeave={() => setTemplatesShown(false)} />
            <BinSection cards={cards.filter((card) => card.deletedAt !== null)} />
          </>
        )}
      </main>
    </div>
  );
}
