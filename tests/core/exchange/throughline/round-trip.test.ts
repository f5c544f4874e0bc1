import { canonicalJson } from '#core/base';
import { parseServiceFile, serialiseService, serviceFileJsonSchema } from '#core/exchange/throughline';
import { checkService } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discussed } from '../arbitrary-discussion.ts';
import { arbitraryMappedService } from '../arbitrary-journeys.ts';
import { arbitraryService } from '../arbitrary-service.ts';

describe('a service file', () => {
  it('gives back the service it was made from, without a remark', () => {
    fc.assert(
      fc.property(discussed(fc.oneof(arbitraryService, arbitraryMappedService)), (service) => {
        expect(checkService(service)).toEqual([]);
        expect(parseServiceFile(serialiseService(service))).toEqual({
          ok: true,
          value: service,
          problems: [],
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same text whatever the order of keys in memory', () => {
    fc.assert(
      fc.property(arbitraryService, (service) => {
        const backwards = JSON.parse(JSON.stringify(service), (_key, value: unknown) =>
          value !== null && typeof value === 'object' && 'id' in value
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        ) as typeof service;
        expect(serialiseService(backwards)).toBe(serialiseService(service));
        expect(canonicalJson(backwards)).toBe(canonicalJson(service));
      }),
    );
  });

  it('survives every truncation with a problem and never an exception', () => {
    const [service] = fc.sample(arbitraryService, { numRuns: 1, seed: 5 });
    const text = serialiseService(service!);
    for (let length = 0; length < text.length - 2; length += Math.ceil(text.length / 300)) {
      const parsed = parseServiceFile(text.slice(0, length));
      expect(parsed.ok).toBe(false);
      expect(parsed.problems.length).toBeGreaterThan(0);
    }
  });

  it('is described by a JSON schema in which only the format and the service are required', () => {
    expect(serviceFileJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['format', 'service'],
    });
  });
});

describe('canonical JSON', () => {
  it('orders keys by code unit and leaves undefined members out', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: undefined }], Z: '中' })).toBe(
      '{"Z":"中","a":[{"d":null}],"b":1}',
    );
  });
});
