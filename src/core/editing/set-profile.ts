import { problem } from '#core/base';
import type { Service, ServiceProfile } from '#core/model';
import { checkNumber } from './check-number.ts';
import { type EditResult, edited, refused } from './edit-result.ts';
import { changed } from './records.ts';

/** What can be said of the service as a whole. */
export type ProfileChange = Partial<
  Pick<ServiceProfile, 'name' | 'description' | 'currency' | 'timeZone' | 'thresholds' | 'staffBudget'>
>;

/**
 * Changes the profile. Refused: `invalidCurrency` (three capital letters), `invalidTimeZone` (not an IANA name),
 * `invalidNumber` (budget ≥ 0, thresholds ≥ 0).
 */
export function setProfile(service: Service, args: { readonly change: ProfileChange }): EditResult {
  const { profile } = service;
  const { name = profile.name, description = profile.description } = args.change;
  const { currency = profile.currency, timeZone = profile.timeZone } = args.change;
  if (!/^[A-Z]{3}$/.test(currency))
    return refused(service, problem('invalidCurrency', 'error', [], { currency }));
  if (!isTimeZone(timeZone)) return refused(service, problem('invalidTimeZone', 'error', [], { timeZone }));
  const { thresholds = profile.thresholds, staffBudget = profile.staffBudget } = args.change;
  const wrong = [
    checkNumber(profile.id, 'staffBudget', staffBudget, { min: 0 }),
    ...Object.values(thresholds).map((value) => checkNumber(profile.id, 'threshold', value, { min: 0 })),
  ].find((found) => found !== null);
  if (wrong) return refused(service, wrong);
  const next = changed(profile, { name, description, currency, timeZone, thresholds, staffBudget });
  return edited(next === profile ? service : { ...service, profile: next }, { values: { name } });
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
