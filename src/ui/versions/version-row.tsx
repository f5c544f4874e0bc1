import { Badge, Checkbox, Menu } from '@mantine/core';
import { MoreVertical, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { VersionCard } from '#session/versions';
import { IconButton, useFormat } from '#ui/kit';
import classes from './versions-panel.module.css';

interface VersionRowProps {
  readonly version: VersionCard;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

/** One version: what it is called, who saved it when and why, and its two main numbers. */
export function VersionRow({ version, picked, onPick, onRestore, onRemove }: VersionRowProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const saved = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    version.savedAt,
  );
  const kpis = version.run?.outcome.kpis;
  return (
    <li className={classes.version}>
      <Checkbox
        size="sm"
        checked={picked}
        onChange={onPick}
        aria-label={t('versions.pick', { name: version.name })}
      />
      <div className={classes.words}>
        <span className={classes.name}>
          {version.name}
          {version.current && (
            <Badge size="xs" variant="light" ml={8}>
              {t('versions.current')}
            </Badge>
          )}
        </span>
        <span className={classes.facts}>{[saved, version.author].filter(Boolean).join(' · ')}</span>
        {version.reason !== '' && <span className={classes.reason}>{version.reason}</span>}
        <span className={classes.numbers}>
          {kpis
            ? t('versions.numbers', {
                cycle: format.duration(kpis.cycleTime.mean.value),
                half: format.halfWidth(kpis.cycleTime.mean.value, kpis.cycleTime.mean.ci95),
                wait: format.duration(kpis.waitingTime.mean.value),
              })
            : t('versions.notRun')}
        </span>
      </div>
      <Menu position="bottom-end" width={190} shadow="md">
        <Menu.Target>
          <IconButton icon={MoreVertical} label={t('versions.more', { name: version.name })} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<RotateCcw size={15} aria-hidden />}
            disabled={version.current}
            onClick={onRestore}
          >
            {t('versions.restore')}
          </Menu.Item>
          <Menu.Item color="red" leftSection={<Trash2 size={15} aria-hidden />} onClick={onRemove}>
            {t('general.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
