import { Menu } from '@mantine/core';
import { Wrench } from 'lucide-react';
import { drawingRemedies } from '#core/analysis';
import type { ElementId, Service } from '#core/model';
import { useChangeText, useSession, useWorkspace } from '#ui/kit';

/** What could be done at once about the problems at an element. */
export function RemedyEntries({ service, id }: { service: Service; id: ElementId }) {
  const workspace = useSession().workspace.getState();
  const changeText = useChangeText();
  const problems = useWorkspace((state) => state.problems);
  const remedies = problems
    .filter(({ at }) => at.includes(id))
    .flatMap((problem) => problem.remedies ?? drawingRemedies(service, problem));
  const offered = [...new Map(remedies.map((remedy) => [remedy.id, remedy])).values()];
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
