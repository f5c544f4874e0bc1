import { Menu } from '@mantine/core';
import { Check, Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ColourScheme, Language } from '#session/preferences';
import { IconButton } from './icon-button.tsx';
import { usePreferences, useSession } from './session-context.tsx';

const SCHEMES: readonly ColourScheme[] = ['auto', 'light', 'dark'];
const LANGUAGES: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'zh-CN', name: '简体中文' },
];

/** Language and light or dark; a language is always written in itself. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const language = usePreferences((state) => state.language);
  const scheme = usePreferences((state) => state.colourScheme);
  const chosen = (is: boolean) => (is ? <Check size={14} aria-hidden /> : <span style={{ width: 14 }} />);
  return (
    <Menu position="bottom-end" width={190} shadow="md">
      <Menu.Target>
        <IconButton icon={Languages} label={t('shell.appearance')} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {LANGUAGES.map(({ id, name }) => (
          <Menu.Item
            key={id}
            lang={id}
            leftSection={chosen(language === id)}
            onClick={() => session.preferences.getState().setLanguage(id)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.colours')}</Menu.Label>
        {SCHEMES.map((id) => (
          <Menu.Item
            key={id}
            leftSection={chosen(scheme === id)}
            onClick={() => session.preferences.getState().setColourScheme(id)}
          >
            {t(`shell.scheme.${id}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
