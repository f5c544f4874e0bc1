import { useTranslation } from 'react-i18next';
import { COMMENTED, type Comment, commentedName, elementOf, type Service } from '#core/model';

/** What a comment is about, in words. */
export function useSubject() {
  const { t } = useTranslation();

  /** The name of what has this id; where it has none, what kind of thing it is. */
  function nameOf(service: Service, id: string): string {
    const name = commentedName(service, id);
    if (name !== '' && name !== id) return name;
    const element = elementOf(service, id);
    if (element?.type === 'node' && element.record.kind !== 'placeholder')
      return String(t(`canvas.kinds.${element.record.kind}` as never));
    const lane = Object.hasOwn(service.journeyLanes, id) ? service.journeyLanes[id as never] : undefined;
    if (lane !== undefined) return String(t(`journeyMap.lanes.${lane['kind']}` as never));
    const table = COMMENTED.find((each) => Object.hasOwn(service[each], id));
    return table === undefined ? '' : t(`compare.table.${table}`);
  }

  /** As the head of a thread. */
  function subjectOf(service: Service, { about, was }: Comment): string {
    if (about === service.profile.id) return t('comments.onAll');
    if (about !== null) return nameOf(service, about);
    return was === '' ? t('comments.removed') : t('comments.removedNamed', { name: was });
  }

  return { nameOf, subjectOf };
}
