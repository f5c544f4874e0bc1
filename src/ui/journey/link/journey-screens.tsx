import type { JourneyId } from '#core/model';
import { JourneyWalkPanel } from './journey-walk-panel.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { UnboundPanel } from './unbound-panel.tsx';

interface JourneyScreensProps {
  /** Which of the screens of the app is open. */
  readonly screen: string;
  readonly sheet: JourneyId | null;
  readonly onClose: () => void;
}

/** What is opened beside a map and belongs to it and to a process: the proposal, what is not bound, the walk. */
export function JourneyScreens({ screen, sheet, onClose }: JourneyScreensProps) {
  if (screen === 'proposeJourney') return <ProposeDialog onClose={onClose} />;
  if (sheet === null) return null;
  if (screen === 'unbound') return <UnboundPanel journeyId={sheet} onClose={onClose} />;
  if (screen === 'journeyWalk') return <JourneyWalkPanel key={sheet} journeyId={sheet} onClose={onClose} />;
  return null;
}
