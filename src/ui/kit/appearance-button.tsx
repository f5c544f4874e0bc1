import { Languages } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from './later.tsx';
import { IconButton } from './icon-button.tsx';

const AppearanceMenu = later(async () => (await import('./appearance-menu.tsx')).AppearanceMenu, {
  above: true,
});

/** Language and colours; the menu behind the button comes after the first paint. */
export function AppearanceButton() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<IconButton icon={Languages} label={t('shell.appearance')} disabled />}>
      <AppearanceMenu />
    </Suspense>
  );
}
