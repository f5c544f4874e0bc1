import { type KeyboardEvent, useCallback } from 'react';
import { useActionContext } from '#ui/kit';

/** For what stands on the curve: gives the keyboard back to the cell it came from, at one of these keys. Tells whether it did. */
export function useBackToMap(): (event: KeyboardEvent, ...keys: readonly string[]) => boolean {
  const { canvas } = useActionContext();
  return useCallback(
    (event, ...keys) => {
      if (!keys.includes(event.key)) return false;
      event.preventDefault();
      event.stopPropagation();
      canvas?.focus();
      return true;
    },
    [canvas],
  );
}
