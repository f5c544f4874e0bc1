import { Menu } from '@mantine/core';
import { Wrench } from 'lucide-react';
import { useState } from 'react';
import type { Change } from '#core/analysis';
import type { ElementId } from '#core/model';
import type { WorkspaceState } from '#session/workspace';
import { useChangeText, useSession } from '#ui/kit';

/** What could be done at once about the problems at an element, as known when the menu opened: its rows must not move. */
export function RemedyEntries({ id }: { id: ElementId }) {
  const workspace = useSession().workspace.getState();
  const changeText = useChangeText();
  const [offered] = useState(() => remediesAt(workspace, id));
  if (offered.length === 0) return null;
  return (
    <>
      {offered.map((remedy) => (
        <Menu.Item
          key={remedy.id}
          leftSection={<Wrench size={16} aria-hidden />}
          onClick={() => workspace.carryOut(remedy)}
        >
          {changeText(remedy)}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}

/** Nothing while the problems of the latest edit are still being looked for. */
function remediesAt({ problems, revision }: WorkspaceState, id: ElementId): readonly Change[] {
  const remedies = problems
    .filter((problem) => problem.revision === revision && problem.at.includes(id))
    .flatMap((problem) => problem.remedies);
  return [...new Map(remedies.map((remedy) => [remedy.id, remedy])).values()];
}
