import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '#core/model';
import { useSession } from '#ui/kit';
import type { JourneyCurves } from '../use-journey-curves.ts';

interface SelectProps {
  readonly curves: JourneyCurves;
  readonly value: Touchpoint;
  readonly onChange: (id: string) => void;
}

/** Which touchpoint is told of: the selected one, or one that is picked here (and selected on the map by it). */
export function TouchpointSelect({ curves, value, onChange }: SelectProps) {
  const { t } = useTranslation();
  const { workspace } = useSession();
  return (
    <NativeSelect
      size="sm"
      label={t('journeyMap.kinds.touchpoint')}
      value={value.id}
      data={curves.touchpoints.map(({ id, name }) => ({ value: id, label: name || t('journeyMap.unnamed') }))}
      onChange={({ currentTarget }) => {
        const picked = curves.touchpoints.find(({ id }) => id === currentTarget.value);
        if (picked === undefined) return;
        onChange(picked.id);
        workspace.getState().selectOnMap([picked.id]);
      }}
    />
  );
}
