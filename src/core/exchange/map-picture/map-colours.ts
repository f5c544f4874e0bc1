import type { JourneyCardKind } from '#core/model';

/** The colours of a map on paper; every text has a contrast of at least 4.5 : 1 on what it stands on. */
export const MAP_COLOURS = {
  paper: '#ffffff',
  stage: '#0f6f66',
  stageText: '#ffffff',
  step: '#e3f3f0',
  rail: '#efede7',
  grid: '#e3e0d8',
  border: '#bdb8ac',
  text: '#1a1b1a',
  quiet: '#5a5852',
  flow: '#55605e',
  wrong: '#b3261e',
  blueprint: '#3f4a48',
  /** The diamond of a moment of truth. */
  moment: '#b4541a',
} as const;

/** Ground and border of a card. */
export const CARD_COLOURS: Readonly<
  Record<JourneyCardKind, { readonly fill: string; readonly line: string }>
> = {
  touchpoint: { fill: '#ffffff', line: '#0f6f66' },
  text: { fill: '#fbfaf8', line: '#bdb8ac' },
  action: { fill: '#eef2f6', line: '#8d99a8' },
  pain: { fill: '#fdeeec', line: '#c9766b' },
  gain: { fill: '#eaf5ee', line: '#6fa684' },
  opportunity: { fill: '#fff6e0', line: '#c39a35' },
};
