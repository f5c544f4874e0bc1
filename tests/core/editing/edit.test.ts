import { applyEdits, countingIds } from '#core/editing';
import { createService, type RoleId } from '#core/model';
import { describe, expect, it } from 'vitest';

const service = createService({ id: 's', name: 'S', locale: 'en' });

describe('edits as data', () => {
  it('are carried out one after the other, later ones naming what earlier ones made', () => {
    const result = applyEdits(
      service,
      [
        { command: 'addRole', args: { name: 'Night desk' } },
        { command: 'setRole', args: { id: 'role_n1' as RoleId, change: { capacity: 4 } } },
      ],
      countingIds(),
    );
    expect(result.service.roles).toMatchObject({ role_n1: { name: 'Night desk', capacity: 4 } });
  });

  it('are refused together where one of them is', () => {
    const result = applyEdits(
      service,
      [
        { command: 'addRole', args: { name: 'Night desk' } },
        { command: 'setRole', args: { id: 'nobody' as RoleId, change: { capacity: 4 } } },
      ],
      countingIds(),
    );
    expect(result.service).toBe(service);
    expect(result.problems.map(({ code }) => code)).toEqual(['elementMissing']);
  });
});
