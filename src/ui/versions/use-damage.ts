import { use } from 'react';
import type { DamageState } from '#session/damage';
import { useSession } from '#ui/kit';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';

/** What is known of the damage to versions; suspends until it is fetched. */
export function useDamageStore(): StoreApi<DamageState> {
  return use(useSession().damage());
}

/** One slice of it. */
export function useDamage<T>(select: (state: DamageState) => T): T {
  return useStore(useDamageStore(), select);
}
