import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VersionStatus } from '#core/versions';

const COLOURS = {
  draft: 'gray',
  inReview: 'yellow',
  approved: 'blue',
  inForce: 'teal',
  retired: 'gray',
} as const satisfies Record<VersionStatus, string>;

/** How far a version has come, in a word. */
export function StatusBadge({ status }: { status: VersionStatus }) {
  const { t } = useTranslation();
  return (
    <Badge
      size="xs"
      variant={status === 'retired' ? 'outline' : 'light'}
      color={COLOURS[status]}
      c="var(--tl-text)"
    >
      {t(`versions.status.${status}`)}
    </Badge>
  );
}
