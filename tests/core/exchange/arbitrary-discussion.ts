import fc from 'fast-check';
import { COMMENTED, type Service } from '#core/model';
import { text } from './arbitrary-values.ts';

const time = fc.integer({ min: 0, max: 2_000_000_000_000 });
const hash = fc.constantFrom('', 'a1b2', 'c3d4');

const said = fc.record({
  comments: fc.array(
    fc.record({
      pick: fc.nat(),
      place: fc.constantFrom('here' as const, 'removed' as const, 'reply' as const),
      author: text,
      text,
      writtenAt: time,
      editedAt: fc.option(time),
      resolved: fc.option(fc.record({ by: text, at: time })),
    }),
    { maxLength: 4 },
  ),
  decisions: fc.array(
    fc.record({
      sides: fc.array(
        fc.record({
          kind: fc.constantFrom('version' as const, 'working' as const, 'file' as const),
          contentHash: hash,
          name: text,
          variant: text,
        }),
        { minLength: 2, maxLength: 4 },
      ),
      chosen: fc.option(fc.integer({ min: 0, max: 1 })),
      why: text,
      by: text,
      decidedAt: time,
    }),
    { maxLength: 2 },
  ),
});

/** Services somebody talked about: comments on anything, on what was removed, answers, decisions. */
export function discussed(services: fc.Arbitrary<Service>): fc.Arbitrary<Service> {
  return fc.tuple(services, said).map(([service, { comments, decisions }]) => {
    const ids = [service.profile.id, ...COMMENTED.flatMap((table) => Object.keys(service[table]))];
    const list = comments.map(({ pick, place, ...words }, i) => {
      const isReply = place === 'reply' && i > 0;
      return {
        id: `comment_${i}`,
        about: place === 'here' || (place === 'reply' && i === 0) ? ids[pick % ids.length] : null,
        was: place === 'removed' ? words.text : '',
        replyTo: isReply ? 'comment_0' : null,
        ...words,
        resolved: isReply ? null : words.resolved,
      };
    });
    // The first begins a thread, whatever else it is.
    return {
      ...service,
      comments: Object.fromEntries(list.map((comment) => [comment.id, comment])),
      decisions: Object.fromEntries(
        decisions.map((decision, i) => [`decision_${i}`, { id: `decision_${i}`, ...decision }]),
      ),
    } as unknown as Service;
  });
}
