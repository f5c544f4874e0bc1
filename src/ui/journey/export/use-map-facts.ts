import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journey, Service } from '#core/model';
import { useFormat, useVersions } from '#ui/kit';

/** What stands below the title of a map that leaves the app: customers, owner, status, version and today. */
export function useMapFacts(service: Service | null, journey: Journey | null): readonly string[] {
  const { t } = useTranslation();
  const { language } = useFormat();
  const versions = useVersions((state) => state.versions);
  const [today] = useState(() => new Date());
  if (service === null || journey === null) return [];
  const names = journey.personaIds.flatMap((id) => service.personas[id]?.name ?? []);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const newest = versions.toSorted((a, b) => b.savedAt - a.savedAt)[0];
  const version = versions.find(({ current }) => current) ?? newest;
  return [
    names.length > 0 ? t('journeyExport.personas', { names: list }) : '',
    journey.owner.trim() === '' ? '' : t('journeyExport.owner', { name: journey.owner }),
    t(`journeyExport.status.${journey.status}`),
    version
      ? t(version.current ? 'journeyExport.version' : 'journeyExport.afterVersion', { name: version.name })
      : '',
    new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(today),
  ].filter((fact) => fact !== '');
}
