import { records } from '#core/base';
import { renameWord } from '#core/feel';
import type { Flow, Service } from '#core/model';
import { knownNames } from './known-names.ts';

/** The flows whose conditions compare the value of `name` with the word `from`, with `to` in its place. */
export function flowsComparing(
  service: Service,
  word: { readonly name: string; readonly from: string; readonly to: string },
): readonly Flow[] {
  const known = knownNames(service);
  return records(service.flows).flatMap((flow) => {
    if (flow.condition === null) return [];
    const condition = renameWord(flow.condition, word, known);
    return condition === flow.condition ? [] : [{ ...flow, condition }];
  });
}
