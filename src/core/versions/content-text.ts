import { canonicalJson } from '#core/base';
import type { Service } from '#core/model';

/**
 * The text whose SHA-256 is the identity of a version: everything a service holds but its own id, so that a copy of a
 * service is the same content. The viewport is not part of a service, and key order does not matter.
 */
export function contentText(service: Service): string {
  const { id: _id, ...profile } = service.profile;
  return canonicalJson({ ...service, profile });
}
