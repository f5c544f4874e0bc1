import { useTranslation } from 'react-i18next';
import { useFormat } from '#ui/kit';
import classes from './view-bar.module.css';

/** How far one has zoomed; `zoom` 1 is shown as 100 %. */
export function ZoomPercent({ zoom }: { zoom: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <output className={classes.percent} aria-label={t('canvas.zoom')}>
      {format.percent(zoom)}
    </output>
  );
}
