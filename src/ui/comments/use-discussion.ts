import { use } from 'react';
import type { DiscussionState } from '#session/discussion';
import { useSession } from '#ui/kit';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';

/** Talking about what lies on the desk; suspends until it is fetched. */
export function useDiscussionStore(): StoreApi<DiscussionState> {
  return use(useSession().discussion());
}

/** One slice of it. */
export function useDiscussion<T>(select: (state: DiscussionState) => T): T {
  return useStore(useDiscussionStore(), select);
}
