import { MoreHorizontal } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, later } from '#ui/kit';

const FileMenu = later(async () => (await import('./file-menu.tsx')).FileMenu, { above: true });

/** Files in and out; the menu behind the button comes after the first paint. */
export function FileButton() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<IconButton icon={MoreHorizontal} label={t('shell.fileMenu')} disabled />}>
      <FileMenu />
    </Suspense>
  );
}
