import { Button, Progress } from '@mantine/core';
import { Square } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './under-way.module.css';

interface UnderWayProps {
  /** What is being done. */
  readonly words: string;
  /** 0…1; null where nobody knows how much is left. */
  readonly done: number | null;
  readonly onCancel: () => void;
}

/** Work that takes a while: what it is, how far it has come, and a way to stop it. */
export function UnderWay({ words, done, onCancel }: UnderWayProps) {
  const { t } = useTranslation();
  const isOpen = done === null;
  return (
    <div className={classes.running}>
      <div role="status">
        <span>{words}</span>
        <Progress
          value={isOpen ? 100 : done * 100}
          size="lg"
          animated={isOpen}
          striped={isOpen}
          aria-label={words}
        />
      </div>
      <Button
        variant="default"
        size="sm"
        leftSection={<Square size={12} fill="currentColor" aria-hidden />}
        onClick={onCancel}
      >
        {t('general.cancel')}
      </Button>
    </div>
  );
}
