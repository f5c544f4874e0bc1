import { records } from '#core/base';
import { SEGMENT_NAME } from '#core/feel';
import type { Service } from '#core/model';

/** All names that conditions may read; some hold blanks, so whoever reads a condition has to know them. */
export function knownNames(service: Service): readonly string[] {
  return [...records(service.attributes).map(({ name }) => name), SEGMENT_NAME];
}
