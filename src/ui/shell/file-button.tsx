import { MoreHorizontal } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/kit';

const FileMenu = lazy(async () => ({ default: (await import('./file-menu.tsx')).FileMenu }));

/** Files in and out; the menu behind the button comes after the first paint. */
export function FileButton() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<IconButton icon={MoreHorizontal} label={t('shell.fileMenu')} disabled />}>
      <FileMenu />
    </Suspense>
  );
}
