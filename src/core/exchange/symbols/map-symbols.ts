import type { ChannelKind, JourneyCardKind } from '#core/model';
import type { Sign } from './symbols.ts';

const SIZE = 24;

const CHANNELS: Readonly<Record<ChannelKind, readonly string[]>> = {
  phone: [
    'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 5 5.6 1.5 1.5 0 0 1 6.5 4z',
  ],
  sms: ['M4 5.5h16v10H10l-4.5 4v-4H4z', 'M8 10.5h.01M12 10.5h.01M16 10.5h.01'],
  email: ['M3.5 6h17v12h-17z', 'M3.8 6.4l8.2 6.8 8.2-6.8'],
  webChat: ['M4 4.5h11v8H9l-3 2.7v-2.7H4z', 'M17.5 9H20v8h-2v2.7l-3-2.7H9.5'],
  app: ['M7.5 3.5h9v17h-9z', 'M11 17.5h2'],
  web: [
    'M12 3.75a8.25 8.25 0 1 1 0 16.5a8.25 8.25 0 0 1 0-16.5z',
    'M3.75 12h16.5M12 3.75c5 5 5 11.5 0 16.5c-5-5-5-11.5 0-16.5z',
  ],
  socialMedia: [
    'M6.5 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM17.5 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM17.5 15a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
    'M8.8 10.9l6.5-3.2M8.8 13.1l6.5 3.2',
  ],
  branch: ['M4 20.5V9.5L12 4l8 5.5v11z', 'M9.5 20.5v-6h5v6'],
  onSite: [
    'M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11z',
    'M12 7.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4z',
  ],
  letter: ['M6 3.5h8.5L18.5 7.5v13H6z', 'M14.2 3.8v4h4M9 12h6.5M9 15.5h6.5'],
  selfService: ['M6 3.5h12v13H6z', 'M8.5 6.5h7v4.5h-7z', 'M9 14h6M9.5 16.5v4h5v-4'],
  other: ['M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16z', 'M8.5 12h.01M12 12h.01M15.5 12h.01'],
};

/** The sign of a channel; of `other` where none is chosen. */
export function channelSign(kind: ChannelKind): Sign {
  return { size: SIZE, paths: CHANNELS[kind].map((d) => ({ d })) };
}

const ROUND = { d: 'M12 4a8 8 0 1 1 0 16a8 8 0 0 1 0-16z' };

/** The signs of cards that are told apart by more than colour. */
export const CARD_SIGNS: Readonly<Partial<Record<JourneyCardKind, Sign>>> = {
  pain: { size: SIZE, paths: [ROUND, { d: 'M8.5 15.5c2-2.4 5-2.4 7 0M9 9.5h.01M15 9.5h.01' }] },
  gain: { size: SIZE, paths: [ROUND, { d: 'M8.5 13.5c2 2.4 5 2.4 7 0M9 9.5h.01M15 9.5h.01' }] },
  opportunity: {
    size: SIZE,
    paths: [
      { d: 'M9 16.5c0-2-2.5-3.2-2.5-6.5a5.5 5.5 0 0 1 11 0c0 3.3-2.5 4.5-2.5 6.5z' },
      { d: 'M9.5 19h5M10.5 21h3' },
    ],
  },
};

/** A diamond, as on the screen: the moment of truth. */
export const MOMENT_OF_TRUTH: Sign = {
  size: SIZE,
  paths: [
    {
      d: 'M12 3l9 9l-9 9l-9-9z',
      fill: true,
    },
  ],
};
