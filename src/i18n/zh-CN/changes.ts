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
};
