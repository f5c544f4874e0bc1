import { canonicalJson } from '#core/base';
import type { Service } from '#core/model';

/**
 * The text whose SHA-256 is the identity of a version: everything a service holds but its own id, so that a copy of a
 * service is the same content, and but decisions, which name versions by this very hash. Comments count; where there are
 * none, the table is not spoken of, so that versions from before there were any keep their identity. The viewport is not
 * part of a service, and key order does not matter.
 */
export function contentText(service: Service): string {
  const { profile, comments, decisions: _decisions, ...tables } = service;
  const { id: _id, ...named } = profile;
  const said = Object.keys(comments).length > 0 ? { comments } : {};
  return canonicalJson({ ...tables, ...said, profile: named });
}
