import { useTranslation } from 'react-i18next';
import { useFormat, useSession } from '#ui/kit';
import { useMapFacts } from './use-map-facts.ts';
import { useMapPicture } from './use-map-picture.ts';

/** The files a map can be saved as. */
export type MapFile = 'slides' | 'page' | 'png' | 'svg' | 'csv' | 'mermaid' | 'cjml';

const LATIN_FONT = 'Calibri';
/** On every Windows and in every Office; others put their own Chinese font in its place. */
const CHINESE_FONT = 'Microsoft YaHei';
const CHINESE = /\p{Script=Han}/u;

/** Saves the open map; each format is fetched when it is wanted first. Null where no map is open. */
export function useMapFiles() {
  const { t } = useTranslation();
  const { language } = useFormat();
  const session = useSession();
  const picture = useMapPicture();
  const facts = useMapFacts(picture?.service ?? null, picture?.journey ?? null);
  if (picture === null) return null;
  const { service, journey, matrix, look } = picture;
  const files = session.files.getState();
  const name = journey.name.trim() || t('journeyMap.newName');

  const writers: Readonly<Record<MapFile, () => Promise<void>>> = {
    async slides() {
      const { mapDeck } = await import('#core/exchange/slides');
      const isChinese =
        language === 'zh-CN' || CHINESE.test(JSON.stringify([journey, matrix.cards, matrix.stages]));
      const deck = mapDeck(service, matrix, look, {
        facts,
        author: journey.owner,
        overview: t('journeyExport.overview'),
        page: (page, of) => t('journeyExport.page', { page, of }),
        font: isChinese ? CHINESE_FONT : LATIN_FONT,
        language,
      });
      await files.saveSlides(name, deck);
    },
    async page() {
      const { writeMapPage } = await import('#core/exchange/map-page');
      const page = writeMapPage(service, matrix, look, {
        language,
        facts,
        map: t('journeyExport.map'),
        table: t('journeyExport.table'),
        lanes: t('journeyExport.lanes'),
        numbers: t('journeyExport.numbers'),
        notes: t('journeyExport.notes'),
        touchpoint: t('journeyExport.touchpoint'),
        step: t('journeyExport.columns.step'),
        channel: t('journeyExport.columns.channel'),
        answers: (n) => t('journeyExport.answers', { count: n }),
      });
      await files.saveText(name, 'html', 'text/html', page);
    },
    png: async () => files.savePicture(name, await drawing()),
    svg: async () => files.saveText(name, 'svg', 'image/svg+xml', await drawing()),
    async csv() {
      const { journeyTable, JOURNEY_COLUMNS, writeCsv } = await import('#core/exchange/csv');
      const columns = JOURNEY_COLUMNS.map(
        (column) => [column, t(`journeyExport.columns.${column}`)] as const,
      );
      const table = journeyTable(service, journey.id, {
        columns: Object.fromEntries(columns) as Record<(typeof JOURNEY_COLUMNS)[number], string>,
        lane: look.words.lane,
        kinds: {
          touchpoint: t('journeyMap.kinds.touchpoint'),
          text: t('journeyMap.kinds.text'),
          action: t('journeyMap.kinds.action'),
          pain: t('journeyMap.kinds.pain'),
          gain: t('journeyMap.kinds.gain'),
          opportunity: t('journeyMap.kinds.opportunity'),
        },
        customer: t('journeyExport.customer'),
        yes: t('journeyExport.yes'),
        scales: {
          nps: t('journeyExport.scales.nps'),
          csat: t('journeyExport.scales.csat'),
          ces: t('journeyExport.scales.ces'),
        },
      });
      await files.saveText(name, 'csv', 'text/csv', writeCsv(table));
    },
    async mermaid() {
      const { writeMermaidJourney } = await import('#core/exchange/mermaid');
      await files.saveText(name, 'mmd', 'text/plain', writeMermaidJourney(service, journey.id));
    },
    async cjml() {
      const { writeCjml } = await import('#core/exchange/cjml');
      await files.saveText(name, 'cjml.xml', 'application/xml', writeCjml(service, journey.id));
    },
  };

  async function drawing(): Promise<string> {
    const { drawMapSvg } = await import('#core/exchange/map-picture');
    return drawMapSvg(service, matrix, look);
  }

  return { name, save: (file: MapFile) => writers[file](), empty: matrix.stages.length === 0 };
}
