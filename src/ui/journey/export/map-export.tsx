import { Alert } from '@mantine/core';
import {
  Check,
  FileCode2,
  FileImage,
  Globe,
  Image,
  type LucideIcon,
  Presentation,
  Printer,
  Table,
  Workflow,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogFrame } from '#ui/dialog';
import { useProblemText, useSession } from '#ui/kit';
import { useStore } from 'zustand';
import classes from './map-export.module.css';
import { type MapFile, useMapFiles } from './use-map-files.ts';

interface MapExportProps {
  readonly onClose: () => void;
  /** Shows the map on paper. */
  readonly onPaper: () => void;
}

const FORMATS: readonly (readonly [MapFile | 'paper', LucideIcon])[] = [
  ['slides', Presentation],
  ['paper', Printer],
  ['page', Globe],
  ['png', Image],
  ['svg', FileImage],
  ['csv', Table],
  ['mermaid', Workflow],
  ['cjml', FileCode2],
];

/** Everything the open map can leave the app as, each with what it holds. */
export function MapExport({ onClose, onPaper }: MapExportProps) {
  const { t } = useTranslation();
  const files = useStore(useSession().files);
  const problemText = useProblemText();
  const map = useMapFiles();
  const [saved, setSaved] = useState<MapFile | null>(null);
  if (map === null) return null;
  const choose = async (format: MapFile | 'paper') => {
    if (format === 'paper') return onPaper();
    setSaved(null);
    await map.save(format);
    setSaved(format);
  };
  return (
    <DialogFrame title={t('journeyExport.title', { name: map.name })} onClose={onClose} width={560}>
      <p className={classes.lead}>{t(map.empty ? 'journeyExport.nothing' : 'journeyExport.lead')}</p>
      {files.problems.length > 0 && (
        <Alert color="red" title={t('journeyExport.failed')} mb="sm">
          {files.problems.map(problemText).join(' ')}
        </Alert>
      )}
      <ul className={classes.formats}>
        {FORMATS.map(([format, Icon]) => (
          <li key={format}>
            <button
              type="button"
              className={classes.format}
              disabled={map.empty || files.busy !== null}
              aria-describedby={`map-format-${format}`}
              onClick={() => void choose(format)}
            >
              <Icon size={18} aria-hidden />
              <span className={classes.name}>{t(`journeyExport.formats.${format}`)}</span>
            </button>
            <span id={`map-format-${format}`} className={classes.hint}>
              {t(`journeyExport.formats.${format}Hint`)}
            </span>
            <span className={classes.saved} role="status">
              {saved === format && files.problems.length === 0 && (
                <>
                  <Check size={14} aria-hidden /> {t('journeyExport.saved')}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
