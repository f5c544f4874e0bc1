import type { Strings } from '../strings.ts';

/** Chinese for what each change is called. */
export const changes: Strings['changes'] = {
  removeStep: '取消“{{name}}”',
  removePart: '取消“{{name}}”及只由它通向的部分（共 {{elements, number}} 个元素）',
  removeBranch: '取消分支“{{name}}”',
  removeCheck: '取消“{{name}}”及其后的判断',
  removeGateway: '取消不起作用的网关“{{name}}”',
  mergeSteps: '将“{{first}}”与“{{second}}”合并为一个环节',
  parallelSteps: '让“{{first}}”与“{{second}}”并行',
  reorderChecks: '按此顺序检查：{{order}}',
  giveToRole: '“{{name}}”改由“{{role}}”完成',
  halveReturns: '将“{{name}}”的返工率减半：由 {{from, percent}} 降至 {{to, percent}}',
  addPerson: '“{{role}}”增加一人：由 {{from, number}} 人增至 {{to, number}} 人',
  poolRoles: '让“{{role}}”与“{{other}}”互相分担工作',
  automate: '“{{name}}”改由系统自动完成',
  alsoBy: '“{{role}}”忙时，由“{{helper}}”协助“{{name}}”',
  noBatches: '“{{name}}”不再成批，改为逐案处理',
  subscribe: '预先备好“{{name}}”所等待的信息',
  isolate: '由“{{role}}”中的一人专做“{{name}}”',
  askAtOnce: '“{{second}}”向客户询问的内容，在“{{first}}”时一并问清',
  checkAtOnce: '“{{name}}”之后立即检查',
  triage: '为“{{kind}}”案例专设“{{name}}”环节',
  moveBehind: '将“{{name}}”移到“{{choice}}”之后，仅“{{branch}}”时才做',
  combined: '{{count}} 项改进合为一体',
  staffing: '配置 {{people, number}} 人',
};
