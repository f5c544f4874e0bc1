/** Verbs and nouns of office work that mean the same on a step, each line one meaning; English first, then Chinese. */
const SYNONYMS: readonly (readonly [english: string, chinese: string])[] = [
  [
    'check verify review inspect examine validate audit',
    '检查 核查 核对 核验 校验 检验 审查 查验 复查 审核 复核',
  ],
  ['approve authorise authorize endorse ratify', '审批 批准 核准 签批 核签 审定'],
  ['record register enter log capture', '登记 录入 记录 填录'],
  ['inform notify tell advise', '通知 告知 告诉 知会'],
  ['send dispatch forward transmit', '发送 寄送 发出 递送 转发'],
  ['collect gather obtain fetch', '收集 采集 搜集 获取'],
  ['request ask demand', '索取 索要 请求'],
  ['prepare draft compile create', '编制 起草 拟定 制作'],
  ['update amend modify change edit', '更新 修改 变更 修订'],
  ['archive file store', '归档 存档'],
  ['close complete finish conclude', '结束 关闭 办结 完结'],
  ['customer client claimant', '客户 顾客 用户'],
  ['document paper', '资料 材料 文件 文档'],
];

/** Words that say nothing about what is done. */
const ENGLISH_STOPS = new Set(
  'a an the of for to and or with on in by from at again once more its their all'.split(' '),
);
const CHINESE_STOPS = /的|了|进行|予以|加以|再次|重新|并|和|与|及|对|将|把|给|向|再|该|其/gu;

const ENGLISH = new Map(
  SYNONYMS.flatMap(([words], group) => words.split(' ').map((word) => [stem(word), `#${group}`] as const)),
);
/** Longest first, so that a compound is not cut by a shorter one. */
const CHINESE = SYNONYMS.flatMap(([, words], group) =>
  words.split(' ').map((word) => [word, `#${group}`] as const),
).toSorted(([a], [b]) => b.length - a.length);

/**
 * What a label says, as a set of words that can be compared: case, endings, small words and synonyms are levelled out.
 * Chinese, which has no spaces, becomes pairs of neighbouring characters around the synonyms.
 */
export function labelWords(label: string): ReadonlySet<string> {
  const text = label.normalize('NFKC').toLowerCase();
  const latin = (text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).filter((word) => !ENGLISH_STOPS.has(word));
  const words = latin.map((word) => stem(word)).map((word) => ENGLISH.get(word) ?? word);
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).flatMap(hanWords);
  return new Set([...words, ...han]);
}

function hanWords(run: string): readonly string[] {
  const found: string[] = [];
  let rest = run;
  for (const [word, meaning] of CHINESE) {
    if (!rest.includes(word)) continue;
    found.push(meaning);
    rest = rest.replaceAll(word, ' ');
  }
  for (const piece of rest.replace(CHINESE_STOPS, '').split(' ')) {
    const characters = Array.from(piece);
    if (characters.length === 1) found.push(piece);
    for (let i = 1; i < characters.length; i += 1) found.push(`${characters[i - 1]}${characters[i]}`);
  }
  return found;
}

/** A light stem: plurals and the endings of verbs go, a doubled last letter is single, `y` and a last `e` are levelled. */
function stem(word: string): string {
  if (word.length <= 3) return word;
  let root = word.replace(/sses$/, 'ss').replace(/(?:ies|ied|ying)$/, 'y');
  for (const ending of ['ing', 'ed', 's']) {
    const isPlural = ending === 's' && root.endsWith('ss');
    if (root.endsWith(ending) && !isPlural && root.length - ending.length >= 3) {
      root = root.slice(0, -ending.length);
      break;
    }
  }
  return root.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}

/** How much two labels say the same, 0…1: twice the common words ÷ all words (Dice 1945). 0 where one says nothing. */
export function labelSimilarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}
