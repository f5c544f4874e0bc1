import { MapExport, MapPaper } from '#ui/journey/export';
import { PresentMap } from './present-map.tsx';

interface MapScreensProps {
  readonly screen: 'exportMap' | 'printMap' | 'presentMap';
  readonly onScreen: (screen: 'printMap' | null) => void;
}

/** What is opened above a map to show it to others: its files, paper, the presentation. */
export function MapScreens({ screen, onScreen }: MapScreensProps) {
  const close = () => onScreen(null);
  if (screen === 'presentMap') return <PresentMap onClose={close} />;
  if (screen === 'printMap') return <MapPaper onClose={close} />;
  return <MapExport onClose={close} onPaper={() => onScreen('printMap')} />;
}
