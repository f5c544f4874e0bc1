import type { Strings } from '../strings.ts';

export const exchange: Strings['exchange'] = {
  importRefused: '文件未能打开，现有内容没有任何改变',
  exportFailed: '无法写入文件',
  versionsFailed: '版本操作未能完成',
  libraryFailed: '操作未能完成',
  discard: '不保存并离开',
};
