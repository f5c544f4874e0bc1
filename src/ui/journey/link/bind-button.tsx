import { Button } from '@mantine/core';
import { Link2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';

interface BindButtonProps {
  readonly label: string;
  /** What is chosen from; it calls `close` when it is done. */
  readonly search: (close: () => void) => ReactNode;
}

/** A button whose place the list of what can be bound takes while one chooses. */
export function BindButton({ label, search }: BindButtonProps) {
  const [picking, setPicking] = useState(false);
  if (picking) return search(() => setPicking(false));
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<Link2 size={14} aria-hidden />}
      onClick={() => setPicking(true)}
    >
      {label}
    </Button>
  );
}
