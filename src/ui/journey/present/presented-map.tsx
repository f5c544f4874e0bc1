import { Slider } from '@mantine/core';
import { type PointerEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawMapSvg, type MapTile, tileSize } from '#core/exchange/map-picture';
import type { MapPicture } from '#ui/journey/export';
import classes from './present-map.module.css';

interface PresentedMapProps {
  readonly picture: MapPicture;
  readonly tile: MapTile;
  /** Pixels of the screen to one of the map. */
  readonly scale: number;
  readonly title: string;
  readonly comparing: boolean;
}

/** A part of the map; comparing, the state before lies beside the state after, and a border between them is dragged. */
export function PresentedMap({ picture, tile, scale, title, comparing }: PresentedMapProps) {
  const { t } = useTranslation();
  const { service, matrix, look, comparison } = picture;
  const [covered, setCovered] = useState(50);
  const both = comparing ? comparison : null;
  const after = useMemo(
    () => address(drawMapSvg(service, matrix, both?.after ?? look, tile)),
    [service, matrix, look, both, tile],
  );
  const before = useMemo(
    () => both && address(drawMapSvg(service, matrix, both.before, tile)),
    [service, matrix, both, tile],
  );
  const { width, height } = tileSize(matrix, tile);
  const size = { width: Math.floor(width * scale), height: Math.floor(height * scale) };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (before === null || (event.type === 'pointermove' && event.buttons !== 1)) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    setCovered(Math.round(Math.min(100, Math.max(0, ((event.clientX - box.left) / box.width) * 100))));
  };
  return (
    <div className={classes.map}>
      {/* The slider below does the same by keyboard. */}
      <div
        className={classes.pictures}
        style={size}
        data-comparing={before !== null || undefined}
        role="presentation"
        onPointerDown={drag}
        onPointerMove={drag}
      >
        {before !== null && (
          <img src={before} alt={`${title}: ${t('journeyPresent.before')}`} draggable={false} />
        )}
        <img
          src={after}
          alt={before === null ? title : `${title}: ${t('journeyPresent.after')}`}
          draggable={false}
          style={before === null ? undefined : { clipPath: `inset(0 0 0 ${covered}%)` }}
        />
        {before !== null && <span className={classes.border} style={{ left: `${covered}%` }} aria-hidden />}
      </div>
      {before !== null && (
        <div className={classes.slider} style={{ width: size.width }}>
          <Slider
            value={covered}
            onChange={setCovered}
            thumbLabel={t('journeyPresent.compareSlider')}
            label={null}
          />
          <span>{t('journeyPresent.before')}</span>
          <span>{t('journeyPresent.after')}</span>
        </div>
      )}
      {comparing && before === null && (
        <p className={classes.nothing} role="status">
          {t('journeyPresent.nothingBefore')}
        </p>
      )}
    </div>
  );
}

function address(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
