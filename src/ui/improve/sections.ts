import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';
import { later } from '#ui/kit';

/** One part of the mode: a tab, and what stands under it. */
interface ImproveSection {
  readonly id: string;
  /** Key of the tab's label. */
  readonly label: ParseKeys<'app'>;
  readonly Section: ComponentType;
}

/** The parts of Improve, in the order of the tabs. Each is a chunk of its own. */
export const improveSections: readonly ImproveSection[] = [
  {
    id: 'findings',
    label: 'improve.findings.tab',
    Section: later(async () => (await import('./findings/findings-section.tsx')).FindingsSection),
  },
  {
    id: 'bottlenecks',
    label: 'improve.bottlenecks.tab',
    Section: later(async () => (await import('./bottlenecks/bottlenecks-section.tsx')).BottlenecksSection),
  },
  {
    id: 'redesigns',
    label: 'advisor.redesigns.tab',
    Section: later(async () => (await import('./redesigns/redesigns-section.tsx')).RedesignsSection),
  },
  {
    id: 'staffing',
    label: 'advisor.staffing.tab',
    Section: later(async () => (await import('./staffing/staffing-section.tsx')).StaffingSection),
  },
];
