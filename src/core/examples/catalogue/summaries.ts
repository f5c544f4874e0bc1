import type { Bilingual } from '../bilingual.ts';
import type { ExampleId } from '../titles.ts';

/** One sentence for every example, for whoever chooses between them. */
export const SUMMARIES: Readonly<Record<ExampleId, Bilingual>> = {
  'complaint-handling': [
    'Four teams, office hours. Most of the time passes at night and at weekends; the target is one day.',
    '四个团队、朝九晚六。时间大多耗在夜间和周末，目标是一天办结。',
  ],
  'inquiry-handling': [
    'The desk answers what it knows; the rest is assigned to specialists, and a quarter of it waits for the customer.',
    '能当场解答的由受理台回复，其余分派给业务专员，其中四分之一还要等客户补充信息。',
  ],
  'insurance-claim': [
    'Two call centres take the calls, one back office decides. Customers wait three hours for nineteen minutes of work.',
    '两个呼叫中心接听来电，一个后台部门审理。十九分钟的处理，客户要等三个小时。',
  ],
  'phone-repair': [
    'Testers and solvers share the bench; more than a quarter of all tests send the phone back to repair.',
    '检测与维修分工协作，超过四分之一的检测结果是返修。',
  ],
  'account-opening': [
    'Forty-five minutes with an adviser, checks behind the scenes, and a card to take home. Is a fourth adviser worth it?',
    '与客户经理面谈四十五分钟，后台完成审查，当场领卡。再增加一位客户经理值得吗？',
  ],
  'broadband-repair': [
    'Callers hang up, businesses go first, and what cannot be fixed remotely waits for one of ten technicians.',
    '来电者会中途挂断，商企客户优先，远程修不好的要等十位装维工程师之一上门。',
  ],
  'online-return': [
    'A few minutes of work, four days of waiting: parcels travel, the warehouse rests on Sundays, refunds leave twice a day.',
    '十几分钟的处理，四天的等待：包裹在路上，仓库周日休息，退款每天只跑两批。',
  ],
  'hospital-visit': [
    'Register, triage, doctor, X-ray or blood test and MRI, doctor again. Urgent patients go first; others may leave.',
    '挂号、分诊、问诊、拍片或验血加核磁，再回诊室。急症优先，其他患者可能等不及离开。',
  ],
};
