import type { Change } from '../../change.ts';
import { oneMorePerson } from '../../changes/one-more-person.ts';
import type { Scope } from './scope.ts';

/** `addPerson`: one more person, role by role. */
export function addPerson({ service, roles }: Scope): readonly Change[] {
  return roles.flatMap(({ role }) => oneMorePerson(service, role) ?? []);
}
