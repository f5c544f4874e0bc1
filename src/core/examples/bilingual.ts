/** The languages an example is written in. */
export type ExampleLanguage = 'en' | 'zh-CN';

/** The same text in both languages: English, Simplified Chinese. */
export type Bilingual = readonly [en: string, zh: string];
