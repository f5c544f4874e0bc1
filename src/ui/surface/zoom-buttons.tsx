import type { ReactNode } from 'react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CanvasPort } from '#session/ports';
import { IconButton } from '#ui/kit';

interface ZoomButtonsProps {
  /** Null while nothing is drawn yet. */
  readonly port: Pick<CanvasPort, 'zoomIn' | 'zoomOut' | 'fit'> | null;
  /** The `ZoomPercent`, alone in being drawn anew in every frame of a zoom. */
  readonly children: ReactNode;
}

/** Zoom out, in, to everything; between them how far one has zoomed. */
export function ZoomButtons({ port, children }: ZoomButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton icon={Minus} label={t('actions.zoomOut')} onClick={() => port?.zoomOut()} />
      {children}
      <IconButton icon={Plus} label={t('actions.zoomIn')} onClick={() => port?.zoomIn()} />
      <IconButton icon={Maximize} label={t('actions.fit')} onClick={() => port?.fit()} />
    </>
  );
}
