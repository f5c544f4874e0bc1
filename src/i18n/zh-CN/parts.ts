import type { Strings } from '../strings.ts';

export const parts: Strings['parts'] = {
  broke: '此面板出现问题，您的文档没有受影响。',
  missing: '这一部分未能加载：可能网络已断开，或者网站发布了新版本。',
  saved: '您的工作已保存。',
  notSaved: '您的工作尚未保存：请先下载副本，再刷新页面。',
  reloadPanel: '重新加载面板',
  reloadPage: '刷新页面',
};
