import type { Language } from '#i18n';

/** What `--language` may be. */
export const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];
