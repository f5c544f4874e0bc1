import type { Strings } from '../strings.ts';

export const general: Strings['general'] = {
  ok: '确定',
  cancel: '取消',
  close: '关闭',
  save: '保存',
  delete: '删除',
  undo: '撤销',
  rename: '重命名',
  duplicate: '复制一份',
  retry: '重试',
  unnamed: '未命名',
  none: '无',
  loading: '正在加载…',
  mean: '平均',
  units: { s: '秒', min: '分钟', h: '小时', d: '天', w: '周' },
  unitsShort: { s: '秒', min: '分钟', h: '小时', d: '天', w: '周' },
};
