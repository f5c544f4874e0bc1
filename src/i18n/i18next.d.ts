import type { Strings } from './strings.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: Strings };
    returnNull: false;
  }
}
