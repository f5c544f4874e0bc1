import { Tooltip } from '@mantine/core';
import { useState } from 'react';

export interface TermProps {
  /** The word as it stands on the screen. */
  readonly children: string;
  readonly explanation: string;
  readonly className: string | undefined;
}

/** A word that explains itself: while it is pointed at or has the focus, and for as long as one likes once it is pressed. */
export function Term({ children, explanation, className }: TermProps) {
  const [pinned, setPinned] = useState(false);
  return (
    <Tooltip
      label={explanation}
      multiline
      w={260}
      opened={pinned || undefined}
      events={{ hover: true, focus: true, touch: true }}
    >
      <button
        type="button"
        className={className}
        aria-pressed={pinned}
        onClick={() => setPinned(!pinned)}
        onBlur={() => setPinned(false)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setPinned(false);
        }}
      >
        {children}
      </button>
    </Tooltip>
  );
}
