/** A block of hours: days from Monday = 0, hours of the day, both ends included. */
export interface HourRange {
  readonly fromDay: number;
  readonly toDay: number;
  readonly fromHour: number;
  readonly toHour: number;
}

/** One hour of the week. */
export interface WeekHour {
  readonly day: number;
  readonly hour: number;
}

/** The block between two corners, in whichever order. */
export function rangeBetween(a: WeekHour, b: WeekHour): HourRange {
  return {
    fromDay: Math.min(a.day, b.day),
    toDay: Math.max(a.day, b.day),
    fromHour: Math.min(a.hour, b.hour),
    toHour: Math.max(a.hour, b.hour),
  };
}

/** The hours of the week in a block, 0 … 167, ascending. */
export function hoursIn(range: HourRange): readonly number[] {
  const hours: number[] = [];
  for (let day = range.fromDay; day <= range.toDay; day += 1) {
    for (let hour = range.fromHour; hour <= range.toHour; hour += 1) hours.push(day * 24 + hour);
  }
  return hours;
}

/** Is an hour inside the block? */
export function isInRange(range: HourRange, { day, hour }: WeekHour): boolean {
  return day >= range.fromDay && day <= range.toDay && hour >= range.fromHour && hour <= range.toHour;
}
