import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewpoint } from '#session/walk';
import { useWorkspace } from '#ui/kit';

/** What a viewpoint is called: the customer, a role by its name, or the case. */
export function useViewpointName(): (viewpoint: Viewpoint) => string {
  const { t } = useTranslation();
  const roles = useWorkspace((state) => state.service?.roles);
  return useCallback(
    (viewpoint) => {
      if (viewpoint.by === 'role')
        return t('walk.asRole', { role: roles?.[viewpoint.roleId]?.name ?? viewpoint.roleId });
      return t(viewpoint.by === 'customer' ? 'walk.asCustomer' : 'walk.asCase');
    },
    [t, roles],
  );
}
