import type { en } from './en/index.ts';

/** The languages the app speaks. */
export type Language = 'en' | 'zh-CN';

type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** The shape both languages fill: every area, every key. */
export type Strings = Widen<typeof en>;
