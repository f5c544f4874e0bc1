import { Slider } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawMapSvg, mapCurves, type MapTile } from '#core/exchange/map-picture';
import type { MapPicture } from '#ui/journey/export';
import classes from './present-map.module.css';

interface PresentedMapProps {
  readonly picture: MapPicture;
  readonly tile: MapTile;
  readonly title: string;
  readonly comparing: boolean;
}

/** A part of the map as large as there is room; comparing, the state before lies under it and a slider uncovers either. */
export function PresentedMap({ picture, tile, title, comparing }: PresentedMapProps) {
  const { t } = useTranslation();
  const { service, matrix, look, before } = picture;
  const [covered, setCovered] = useState(50);
  const after = useMemo(
    () => address(drawMapSvg(service, matrix, look, tile)),
    [service, matrix, look, tile],
  );
  const earlier = useMemo(() => {
    if (!comparing || before === null) return null;
    const curves = [
      ...look.curves.filter(({ kind }) => kind !== 'predicted'),
      ...mapCurves(before.service, matrix, before.record).filter(({ kind }) => kind === 'predicted'),
    ];
    return address(drawMapSvg(service, matrix, { ...look, curves, cells: new Map() }, tile));
  }, [comparing, before, service, matrix, look, tile]);
  return (
    <div className={classes.map}>
      <div className={classes.pictures}>
        {earlier !== null && <img src={earlier} alt={`${title}: ${t('journeyPresent.before')}`} />}
        <img
          src={after}
          alt={earlier === null ? title : `${title}: ${t('journeyPresent.after')}`}
          style={earlier === null ? undefined : { clipPath: `inset(0 0 0 ${covered}%)` }}
        />
      </div>
      {earlier !== null && (
        <div className={classes.slider}>
          <span>{t('journeyPresent.before')}</span>
          <Slider
            value={covered}
            onChange={setCovered}
            thumbProps={{ 'aria-label': t('journeyPresent.compareSlider') }}
            label={null}
          />
          <span>{t('journeyPresent.after')}</span>
        </div>
      )}
    </div>
  );
}

function address(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
