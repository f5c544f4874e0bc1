import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '#core/base';
import { DialogFrame } from '#ui/dialog';
import { useProblemText } from '#ui/kit';

/** Why a link was not opened. */
export function LinkRefused({
  problems,
  onClose,
}: {
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  return (
    <DialogFrame title={t('transfer.refused')} onClose={onClose} width={480}>
      <Stack gap="sm">
        {problems.slice(0, 6).map((problem, index) => (
          <Text key={`${problem.code}-${String(index)}`} size="sm">
            {problemText(problem)}
          </Text>
        ))}
        <Group justify="flex-end">
          <Button size="sm" data-autofocus onClick={onClose}>
            {t('general.close')}
          </Button>
        </Group>
      </Stack>
    </DialogFrame>
  );
}
