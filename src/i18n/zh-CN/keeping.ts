import type { Strings } from '../strings.ts';

export const keeping: Strings['keeping'] = {
  later: '以后再说',
  install: '安装 Throughline…',
  update: {
    label: '新版应用',
    menu: '使用新版应用',
    waiting: 'Throughline 有新版可用。',
    replaced: '另一个标签页已在使用新版 Throughline。此标签页仍使用打开时的版本。',
    note: '会先保存您的工作，再重新载入本页，并打开同一服务。',
    ends: '会先保存您的工作，再重新载入本页。正在进行的仿真或试验会终止。',
    use: '立即使用',
    saving: '正在先保存您的工作…',
    loading: '正在载入新版…',
    refused: '本页暂不更换版本：您的工作未能保存。',
    refusedNote: '只要不关闭本页，就不会丢失内容。',
  },
  app: {
    whole: 'Throughline 在此可离线使用，应用本身占用 {{size}}。',
    fetching: '正在保留 Throughline 以便离线使用：{{done}} / {{of}}。',
    failed: 'Throughline 未能完整下载，目前仍需联网；下次访问时会重试。',
    unavailable: '此浏览器或此地址不保留应用，打开 Throughline 需要联网。',
    unknown: '正在确认 Throughline 在此能否离线使用。',
  },
};
