import { useTranslation } from 'react-i18next';
import type { Kept } from '#session/offline';

/** Whether the app works without a network in this browser, and what that takes. */
export function KeptApp({ kept, bytes }: { kept: Kept; bytes: (count: number) => string }) {
  const { t } = useTranslation();
  if (kept.kind === 'whole') return t('keeping.app.whole', { size: bytes(kept.bytes) });
  if (kept.kind === 'fetching')
    return t('keeping.app.fetching', { done: bytes(kept.done), of: bytes(kept.of) });
  return t(`keeping.app.${kept.kind}`);
}
