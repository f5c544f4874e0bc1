import { exportBpmn, importBpmn } from '#core/exchange/bpmn';
import type { Service } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryService } from '../arbitrary-service.ts';
import { comparable } from './comparable.ts';
import { xmlLines } from './xml-lines.ts';

const imported = (text: string): Service => {
  const read = importBpmn(text, 'service.bpmn');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

describe('an own service as BPMN', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        expect(comparable(imported(exportBpmn(service)))).toEqual(comparable(service));
      }),
      { numRuns: 100 },
    );
  });

  it('is written the same when it is exported again', () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        const text = exportBpmn(service);
        expect(xmlLines(exportBpmn(imported(text)))).toEqual(xmlLines(text));
      }),
      { numRuns: 100 },
    );
  });

  it('turns into any other service when its own source is patched', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryService, (before, after) => {
        const { foreign } = imported(exportBpmn(before));
        expect(comparable(imported(exportBpmn({ ...after, foreign })))).toEqual(comparable(after));
      }),
      { numRuns: 100 },
    );
  });
});
