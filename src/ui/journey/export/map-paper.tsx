import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawMapSvg, mapTiles, tileSize } from '#core/exchange/map-picture';
import { PaperFrame } from '#ui/report';
import { useFormat } from '#ui/kit';
import classes from './map-paper.module.css';
import { useMapFacts } from './use-map-facts.ts';
import { type MapPicture, useMapPicture } from './use-map-picture.ts';

/** Room for the map below the title block, in pixels of the screen (96 to the inch): lying paper less its margins. */
const ROOM = {
  a4: { width: 1062, height: 655 },
  a3: { width: 1527, height: 985 },
} as const;
type Paper = keyof typeof ROOM;

/** Below this the words of cards get smaller than 6 points. */
const LEAST_SCALE = 0.62;

/** The open map on lying paper: a title block, pages that end between stages, headers on each of them. */
export function MapPaper({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const picture = useMapPicture();
  const facts = useMapFacts(picture?.service ?? null, picture?.journey ?? null);
  const [paper, setPaper] = useState<Paper>('a4');
  const pages = useMemo(() => (picture === null ? [] : pagesOf(picture, paper)), [picture, paper]);
  if (picture === null) return null;
  const { name, description } = picture.journey;
  return (
    <PaperFrame
      title={t('journeyExport.paperTitle')}
      onClose={onClose}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('journeyExport.size')}
          value={paper}
          onChange={(value) => setPaper(value as Paper)}
          data={[
            { value: 'a4', label: 'A4' },
            { value: 'a3', label: 'A3' },
          ]}
        />
      }
    >
      <article className={classes.map} data-paper={paper} lang={language}>
        {pages.map(({ svg, width, height }, index) => (
          <section key={svg.length + index} className={classes.page}>
            <header className={classes.head}>
              <h1>{name}</h1>
              <p>{facts.join(' · ')}</p>
              <p className={classes.count}>
                {pages.length > 1 ? t('journeyExport.page', { page: index + 1, of: pages.length }) : ''}
              </p>
            </header>
            <img
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
              width={width}
              height={height}
              alt={description.trim() === '' ? name : `${name}: ${description}`}
            />
          </section>
        ))}
      </article>
    </PaperFrame>
  );
}

/** The parts of the map with the size at which each is printed: as large as all of them fit, and never too small to read. */
function pagesOf({ service, matrix, look }: MapPicture, paper: Paper) {
  const room = ROOM[paper];
  const whole = Math.min(1, room.width / matrix.width, room.height / matrix.height);
  const least = Math.max(LEAST_SCALE, whole);
  const tiles = mapTiles(matrix, { width: room.width / least, height: room.height / least });
  const sizes = tiles.map((tile) => tileSize(matrix, tile));
  const scale = Math.min(
    1,
    ...sizes.map(({ width, height }) => Math.min(room.width / width, room.height / height)),
  );
  return tiles.map((tile, index) => ({
    svg: drawMapSvg(service, matrix, look, tile),
    width: Math.floor(sizes[index]!.width * scale),
    height: Math.floor(sizes[index]!.height * scale),
  }));
}
