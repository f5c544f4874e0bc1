import type { MapLook } from '#core/exchange/map-picture';

/** Words for drawing maps in tests: lanes are called by their kind. */
export const MAP_WORDS: MapLook['words'] = {
  lane: ({ kind, name }) => name || kind,
  lines: { interaction: '互动线', visibility: '可视线', internalInteraction: '内部互动线' },
  curves: { assumed: '假设', measured: '实测', predicted: '预测' },
  earlier: '改动前',
  feelings: ['很不满', '不满', '一般', '满意', '很满意'],
  share: (share) => `${Math.round(share * 100)} %`,
};
