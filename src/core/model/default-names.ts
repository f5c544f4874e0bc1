/** The languages a new document may be written in. */
export type Locale = 'en' | 'zh-CN';

/** What records are called before a person names them; they are part of the document, not of the screen. */
interface DefaultNames {
  readonly process: string;
  readonly role: string;
  readonly scenario: string;
  readonly currency: string;
  readonly timeZone: string;
}

const NAMES: Record<Locale, DefaultNames> = {
  en: { process: 'Process', role: 'Staff', scenario: 'Base case', currency: 'EUR', timeZone: 'UTC' },
  'zh-CN': {
    process: '流程',
    role: '员工',
    scenario: '基准情景',
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
  },
};

/** Names and habits for a new document in `locale`. */
export function defaultNames(locale: Locale): DefaultNames {
  return NAMES[locale];
}
