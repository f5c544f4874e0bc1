import type { Interval } from '#core/model';

const DAY = 1440;

function week(
  days: readonly number[],
  ...spans: readonly (readonly [number, number])[]
): readonly Interval[] {
  return days.flatMap((day) =>
    spans.map(([from, to]) => ({ from: day * DAY + from * 60, to: day * DAY + to * 60 })),
  );
}

const WORKDAYS = [0, 1, 2, 3, 4];
const ALL_DAYS = [...WORKDAYS, 5, 6];

/** Weeks that need no painting. */
export const presets = {
  office: week(WORKDAYS, [9, 17]),
  officeWithLunch: week(WORKDAYS, [9, 12], [13, 18]),
  sixDays: week([...WORKDAYS, 5], [8, 20]),
  shop: week(ALL_DAYS, [10, 22]),
  nights: week(ALL_DAYS, [0, 6], [22, 24]),
  always: week(ALL_DAYS, [0, 24]),
} as const;

/** The name of a ready-made week. */
export type PresetName = keyof typeof presets;
