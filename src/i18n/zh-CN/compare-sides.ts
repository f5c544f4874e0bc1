import type { Strings } from '../strings.ts';

export const compareSides: Strings['compareSides'] = {
  label: '比较对象',
  after: '之后 {{n, number}}',
  file: '文件',
  files: '文件',
  versions: '版本',
  add: '添加版本或文件',
  addFile: '文件…',
  remove: '移出{{name}}',
  shown: '与“{{base}}”对照查看',
  reading: '正在读取“{{name}}”…',
  refused: '未加入比较',
  drop: '松开即可比较',
  dropHint: '仅供查看，不会保存。',
  waiting: '要与什么比较？',
  waitingNone: '要比较什么？',
  waitingHint:
    '可以与某个版本比较，也可以与文件比较：Throughline、BPMN，或 Mermaid、CJML 格式的旅程图。拖到这里，或点击选择。文件仅供查看，不会保存。',
  choose: '选择文件…',
  run: '仿真全部',
  runHint: '所有对象用同样的案例仿真，因此差异只来自改动。',
  notRun: '“{{name}}”未能仿真',
};
