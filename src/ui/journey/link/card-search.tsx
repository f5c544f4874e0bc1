import { useTranslation } from 'react-i18next';
import type { JourneyCardId } from '#core/model';
import { type ListGroup, SearchList } from './search-list.tsx';

interface CardSearchProps {
  readonly groups: readonly ListGroup[];
  readonly onPick: (id: JourneyCardId) => void;
  readonly onClose: () => void;
}

/** Cards of journey maps to choose one from; one choice ends it. */
export function CardSearch({ groups, onPick, onClose }: CardSearchProps) {
  const { t } = useTranslation();
  return (
    <SearchList
      label={t('journeyLink.findCard')}
      groups={groups}
      empty={t('journeyLink.noCardLeft')}
      onPick={(id) => {
        onPick(id as JourneyCardId);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
