import { Button, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { drawMapSvg, mapCurves } from '#core/exchange/map-picture';
import { buildMatrix } from '#core/journey';
import { type JourneyId, journeyLanesOf, laneTraits, type Service } from '#core/model';
import { useMapWords } from '#ui/journey/export';
import classes from './sheet-pictures.module.css';

const PROCESS = 'process';

/** The sheets of a service as pictures: its processes, and each of its maps. Images, so that nothing in them can run. */
export function SheetPictures({ service, drawing }: { service: Service; drawing: string }) {
  const { t } = useTranslation();
  const maps = records(service.journeys);
  const sheets = [
    ...(drawing === '' ? [] : [{ id: PROCESS, name: t('transfer.preview.process') }]),
    ...maps.map(({ id, name }) => ({ id: id as string, name: name || t('general.unnamed') })),
  ];
  const [chosen, setChosen] = useState(sheets[0]?.id ?? PROCESS);
  const [large, setLarge] = useState(false);
  const mapPicture = useMapPicture(service, chosen);
  const svg = chosen === PROCESS ? drawing : mapPicture;
  const name = sheets.find(({ id }) => id === chosen)?.name ?? '';
  return (
    <section aria-label={t('transfer.preview.pictures')}>
      {sheets.length > 0 && (
        <div className={classes.bar}>
          <Tabs value={chosen} onChange={(id) => setChosen(id ?? chosen)}>
            <Tabs.List>
              {sheets.map((sheet) => (
                <Tabs.Tab key={sheet.id} value={sheet.id}>
                  {sheet.name}
                </Tabs.Tab>
              ))}
            </Tabs.List>
          </Tabs>
          <Button variant="subtle" size="compact-sm" onClick={() => setLarge(!large)}>
            {t(large ? 'transfer.preview.whole' : 'transfer.preview.actualSize')}
          </Button>
        </div>
      )}
      <div className={classes.frame} data-large={large || undefined}>
        {svg === '' ? (
          <p className={classes.empty}>{t('transfer.preview.empty')}</p>
        ) : (
          <img src={addressOf(svg)} alt={name} draggable={false} />
        )}
      </div>
    </section>
  );
}

/** The picture of a map; empty where there is none of that id. Lanes that only a run fills say nothing here. */
function useMapPicture(service: Service, id: string): string {
  const words = useMapWords();
  return useMemo(() => {
    const journey = service.journeys[id as JourneyId];
    if (journey === undefined) return '';
    const lanes = journeyLanesOf(service, journey.id).filter(
      ({ kind, hidden }) => !hidden && !laneTraits(kind).computed,
    );
    const matrix = buildMatrix(service, journey.id, { density: 'roomy', lanes });
    return drawMapSvg(service, matrix, { words, curves: mapCurves(service, matrix, null), cells: new Map() });
  }, [service, id, words]);
}

function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
