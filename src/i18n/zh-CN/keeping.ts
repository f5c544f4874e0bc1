import type { Strings } from '../strings.ts';

export const keeping: Strings['keeping'] = {
  later: '以后再说',
  install: '安装 Throughline…',
  update: {
    label: '新版应用',
    menu: '使用新版应用',
    waiting: 'Throughline 有新版可用。',
    replaced: '另一个标签页已在使用新版 Throughline。此标签页仍使用打开时的版本。',
    note: '会先保存您的工作，再重新载入本页，并恢复当前打开的内容。',
    ends: '会先保存您的工作，再重新载入本页。正在进行的仿真或试验会终止。',
    use: '立即使用',
    saving: '正在先保存您的工作…',
    loading: '正在载入新版…',
    refused: '本页暂不更换版本：您的工作未能保存。',
    refusedNote: '只要不关闭本页，就不会丢失内容。',
  },
  backup: {
    label: '备份提醒',
    never_one: '您处理过的 {{count, number}} 个服务从未备份。',
    never_other: '您处理过的 {{count, number}} 个服务从未备份。',
    since_one: '自 {{date}} 上次备份以来，有 {{count, number}} 个服务发生了更改。',
    since_other: '自 {{date}} 上次备份以来，有 {{count, number}} 个服务发生了更改。',
    notKept: '您的工作只保存在此浏览器中，而浏览器可能会清除数据。备份就是一个包含全部内容的文件。',
    kept: '您的工作只保存在此浏览器中。备份就是一个包含全部内容的文件。',
    now: '立即备份',
    notNow: '暂不',
    noMore: '不再提醒',
    title: '备份',
    last: '上次备份：{{date}}',
    none: '此浏览器中的内容从未备份。',
    remind: '有内容多日未备份时提醒我',
  },
  where: {
    what: '内容',
    place: '保存位置',
    lost: '什么情况下会丢失',
    intro:
      'Throughline 没有服务器，也没有账户。您制作的内容留在这台电脑的这个浏览器中（在此网址下），直到您自己交给别人。',
    rows: {
      work: {
        what: '服务、版本、批注、撤销记录、客户反馈',
        place: '在此浏览器的数据库中。更改写入磁盘后才会显示“已保存”，通常不到一秒。',
        lost: '您或清理软件清除网站数据；磁盘已满时浏览器可能清除；Safari 会在 7 天未访问后清除。无痕窗口不保留任何内容。',
      },
      app: {
        what: '应用本身',
        place: '在此浏览器中，因此无需联网也能打开。新版会等您决定使用。',
        lost: '与上面的内容一同清除；联网后会重新下载。',
      },
      files: {
        what: '文件、备份、导出',
        place: '在您的下载文件夹或所选文件夹中。它们归您所有，任何浏览器都能打开。',
        lost: '与普通文件无异。',
      },
      links: {
        what: '分享链接',
        place: '服务内容就在链接里。拿到链接的人都能查看，无法收回。',
        lost: '链接丢失时。',
      },
      choices: {
        what: '语言、配色、提醒设置',
        place: '在此浏览器中。',
        lost: '与服务一同清除。',
      },
    },
    promised: '您可以放心的是',
    promises: {
      saved: '显示“已保存”的内容，浏览器崩溃或标签页关闭后依然存在。若突然断电，最后几秒的内容可能缺失。',
      tabs: '两个标签页绝不会互相覆盖：一个写入，其余跟随显示。',
      full: '磁盘已满会立即提示，当前打开的内容可以下载。',
      nobody:
        '内容不会发送到任何地方。作者姓名按输入显示，未经核实；数据没有加密，能使用此浏览器的人都能看到。',
    },
  },
  app: {
    whole: 'Throughline 在此可离线使用，应用本身占用 {{size}}。',
    fetching: '正在保留 Throughline 以便离线使用：{{done}} / {{of}}。',
    failed: 'Throughline 未能完整下载，目前仍需联网；下次访问时会重试。',
    unavailable: '此浏览器或此地址不保留应用，打开 Throughline 需要联网。',
    unknown: '正在确认 Throughline 在此能否离线使用。',
  },
};
