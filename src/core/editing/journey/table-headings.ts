import type { JourneyCardKind, JourneyLaneKind } from '#core/model';

/** What the column under a heading holds. */
export type Heading =
  | { readonly of: 'stage' }
  | { readonly of: 'step' }
  /** How one meets at the touchpoints of the same row. */
  | { readonly of: 'channel' }
  /** Whose journey it is; `name`: the heading itself, for a table that tells of several. */
  | { readonly of: 'persona'; readonly name: string }
  | { readonly of: 'lane'; readonly lane: JourneyLaneKind; readonly card: JourneyCardKind | null }
  /** Not known here: a lane that bears this name, or a new one. */
  | { readonly of: 'other'; readonly name: string };

/** How people head such columns, in small letters without spaces; both languages, whichever is on the screen. */
const STAGE = 'stage stages phase phases journeystage 阶段 旅程阶段 服务阶段';
const STEP =
  'step steps activity activities action actions customeraction customeractions useraction useractions customeractivity 环节 步骤 行为 用户行为 客户行为 行动 顾客行为 活动';
const CHANNEL =
  'channel channels touchpointchannel contactchannel servicechannel media medium 渠道 触点渠道 接触渠道 服务渠道 沟通渠道 媒介';
const PERSONA = 'persona personas 人物 人物角色 画像 用户画像 客户画像 人物画像 角色画像';
const LANES: Readonly<Record<JourneyLaneKind, string>> = {
  goal: 'goal goals customergoal customergoals usergoal usergoals need needs 目标 客户目标 用户目标 需求 客户需求',
  touchpoints: 'touchpoint touchpoints touchpoint(s) contactpoint contactpoints 触点 接触点 服务触点',
  physicalEvidence: 'physicalevidence evidence props 有形展示 有形证据 实体展示 物理证据',
  emotion:
    'emotion emotions emotioncurve emotionscore emotionalscore emotionlevel feeling feelings mood satisfaction satisfactionscore 情绪 情绪曲线 情绪分 情绪分数 情绪得分 情绪评分 情绪值 情感 情感分 心情 满意度 感受',
  thoughts:
    'thought thoughts verbatim verbatims quote quotes 想法 客户想法 客户心声 心声 客户原声 原声 所思所想 思考',
  painsAndGains: 'painsandgains pains&gains painandgain 痛点与爽点 痛点和爽点 痛点与亮点 痛点与收获',
  custom: '',
  frontstagePeople:
    'frontstage frontstagepeople frontstageactions frontline frontoffice 前台 前台人员 前台员工 前台行为',
  frontstageSystems: 'frontstagesystems frontstagetechnology 前台系统 前台技术',
  backstage: 'backstage backstageactions backoffice 后台 后台人员 后台行为 后台动作',
  support:
    'support supportprocesses supportandpartners partners supportprocess 支持 支持流程 支持过程 支持与伙伴 支持与合作方 支持与合作伙伴 合作伙伴',
  wait: 'wait waits waiting waitingtime 等待 等待时间',
  serviceLevel: 'servicelevel sla slaattainment 服务水平 服务水平达成率 sla达成率 达标率',
  repeats: 'repeats 重复 重复次数',
  abandonment: 'abandonment 放弃 放弃率',
  handOffs: 'handoffs hand-offs 交接 交接次数',
  cost: 'cost costs 成本',
  valueShare: 'valueshare value-addingshare 增值占比 增值比例',
  feedback: 'feedback feedbackcount 反馈 客户反馈 反馈数',
  opportunities: 'opportunity opportunities idea ideas improvement improvements 机会 机会点 改进机会 改进点',
  owner: 'owner owners responsible 负责人 责任人 责任部门 归属',
};
const CARDS: Readonly<Partial<Record<JourneyCardKind, string>>> = {
  pain: 'pain pains painpoint painpoints problem problems 痛点 问题',
  gain: 'gain gains delight delights highlight highlights 爽点 亮点 收获 惊喜点',
};

const HEADINGS: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ...entries(STAGE, { of: 'stage' }),
  ...entries(STEP, { of: 'step' }),
  ...entries(CHANNEL, { of: 'channel' }),
  ...entries(PERSONA, { of: 'persona', name: '' }),
  ...Object.entries(LANES).flatMap(([lane, words]) =>
    entries(words, { of: 'lane', lane: lane as JourneyLaneKind, card: null }),
  ),
  ...Object.entries(CARDS).flatMap(([card, words]) =>
    entries(words, { of: 'lane', lane: 'painsAndGains', card: card as JourneyCardKind }),
  ),
]);

/** What a heading says, in English or Chinese, with or without spaces and capitals. */
export function headingOf(text: string): Heading {
  const known = HEADINGS.get(plainHeading(text)) ?? { of: 'other', name: '' };
  return 'name' in known ? { ...known, name: text.trim() } : known;
}

/** Is this one of the headings that are known? */
export function isHeading(text: string): boolean {
  return HEADINGS.has(plainHeading(text));
}

/** A heading in small letters without spaces and colons. */
export function plainHeading(text: string): string {
  return text.toLowerCase().replace(/[\s:：]+/gu, '');
}

function entries(words: string, heading: Heading): readonly (readonly [string, Heading])[] {
  return words.split(' ').flatMap((word) => (word === '' ? [] : [[word, heading] as const]));
}
