import type { Bilingual } from './bilingual.ts';

/** What every example is called; in the gallery's order. */
export const TITLES = {
  'complaint-handling': ['Complaint handling', '客户投诉处理'],
  'inquiry-handling': ['Inquiry handling', '客户咨询处理'],
  'insurance-claim': ['Insurance claim by phone', '电话保险理赔'],
  'phone-repair': ['Phone repair', '手机维修'],
  'account-opening': ['Bank account opening', '银行开户'],
  'broadband-repair': ['Broadband repair', '宽带报修'],
  'online-return': ['E-commerce return', '电商退货'],
  'hospital-visit': ['Hospital visit', '医院门诊就诊'],
} as const satisfies Record<string, Bilingual>;

export type ExampleId = keyof typeof TITLES;
