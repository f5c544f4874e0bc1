import type { MapDraft } from './map-draft.ts';

/** A customer who has to say everything twice. The measured values are invented, and the map says so. */
export const complaintHandlingMap: MapDraft = {
  name: ['A customer complains', '客户投诉之旅'],
  description: [
    'From the moment something goes wrong to what is told to friends. Feelings are the assumptions of a workshop. The satisfaction scores are invented sample data, there to show a measured curve: delete them before you add your own.',
    '从出问题的那一刻，到事后如何向朋友讲述。情绪为研讨会上的假设。满意度分数是虚构的示例数据，仅用于展示实测曲线，请在录入真实数据前删除。',
  ],
  owner: ['Head of customer service', '客服负责人'],
  remark: {
    lane: ['About the data', '数据说明'],
    text: [
      'Sample data: the satisfaction scores on this map are invented. Delete them before you add your own.',
      '示例数据：本图中的满意度分数均为虚构，录入真实数据前请先删除。',
    ],
  },
  personas: [
    {
      id: 'lin',
      name: ['Ms Lin, short of time', '林女士，时间紧张'],
      description: [
        '36, project manager, two children; a delivery for a birthday came broken.',
        '36 岁，项目经理，两个孩子的母亲；为生日订的商品送到时已损坏。',
      ],
      behaviour: [
        'Calls in the lunch break, expects a text message afterwards.',
        '午休时打电话，希望事后收到短信。',
      ],
      needs: ['One call, one answer, a date she can rely on.', '一通电话、一个答复、一个靠得住的日期。'],
      values: ['Reliability, respect for her time.', '可靠，尊重她的时间。'],
      quote: ['“I have told you this already.”', '“这些我已经说过一遍了。”'],
    },
    {
      id: 'zhao',
      name: ['Mr Zhao, wants to be heard', '赵先生，希望被倾听'],
      description: ['67, retired teacher, customer for twenty years.', '67 岁，退休教师，二十年的老客户。'],
      behaviour: ['Writes everything down, asks for names.', '凡事记下来，会问对方姓名。'],
      needs: ['Somebody who listens, and an honest explanation.', '有人倾听，有一个诚恳的解释。'],
      values: ['Courtesy, fairness.', '礼貌与公平。'],
      quote: ['“It is not about the money.”', '“不是钱的问题。”'],
    },
  ],
  channels: {
    phone: { kind: 'phone', name: ['Phone', '电话'] },
    web: { kind: 'web', name: ['Website', '网站'] },
    sms: { kind: 'sms', name: ['Text message', '短信'] },
    email: { kind: 'email', name: ['E-mail', '电子邮件'] },
    social: { kind: 'socialMedia', name: ['Social media', '社交媒体'] },
  },
  stages: [
    {
      id: 'trouble',
      name: ['Something goes wrong', '出了问题'],
      owner: 'service',
      notes: [
        'Nobody wants to complain. Whoever does gives us a second chance.',
        '没有人愿意投诉。来投诉的人，是在给我们第二次机会。',
      ],
      steps: [
        {
          id: 'notice',
          name: ['Notice the damage', '发现损坏'],
          goal: ['Have what was paid for', '得到花钱买的东西'],
          meets: [
            {
              name: ['Look for whom to call', '寻找投诉入口'],
              by: 'web',
              owner: 'service',
              at: [],
              kano: 'mustBe',
              servqual: 'tangibles',
              feels: -1,
            },
          ],
          evidence: ['Damaged parcel, order number', '破损的包裹、订单号'],
          thought: ['“Of all days, today.”', '“偏偏是今天。”'],
          pain: [2, ['The number hides three clicks deep', '电话号码要点三层才找得到']],
          systems: { does: ['Help pages', '帮助页面'] },
          idea: [3, 1, ['Put the number on the delivery note', '把投诉电话印在送货单上']],
        },
      ],
    },
    {
      id: 'saying',
      name: ['Saying it', '说出来'],
      owner: 'service',
      notes: [
        'The first call calms people down. The second one, with the same questions, undoes it.',
        '第一通电话让人平静，第二通问同样的问题又前功尽弃。',
      ],
      steps: [
        {
          id: 'tell',
          name: ['Tell what happened', '说明经过'],
          goal: ['Be understood at the first attempt', '一次说清'],
          meets: [
            {
              name: ['First call', '首次来电'],
              by: 'phone',
              owner: 'service',
              at: ['complaint', 'receive'],
              promise: {
                within: 60,
                says: ['Recorded within the hour', '一小时内受理'],
                from: [' (ISO 10002: acknowledge immediately)', '（ISO 10002：应立即告知已受理）'],
              },
              kano: 'mustBe',
              servqual: 'responsiveness',
              feels: { lin: 0, zhao: 0.5 },
              sample: { scale: 'csat', n: 120, mean: 3.6, sd: 1.1 },
            },
          ],
          evidence: ['Case number by text message', '短信发来的受理编号'],
          thought: ['“At least she was friendly.”', '“至少态度还不错。”'],
          gain: ['A person, not a form', '是真人，而不是表单'],
          people: {
            does: ['Listen, record, give a case number', '倾听、记录、告知编号'],
            lane: 'service',
            at: ['receive'],
          },
          systems: { does: ['Complaint system', '投诉系统'] },
        },
        {
          id: 'again',
          name: ['Explain it once more', '再解释一遍'],
          goal: ['Not to start from scratch', '不想从头再来'],
          meets: [
            {
              name: ['Call from the quality team', '质量专员来电'],
              by: 'phone',
              owner: 'quality',
              from: 'service',
              at: ['investigate'],
              promise: { within: 480, says: ['Called back within eight hours', '八小时内回电'] },
              kano: 'oneDimensional',
              servqual: 'reliability',
              decisive: true,
              feels: { lin: -1.5, zhao: -0.5 },
              sample: { scale: 'csat', n: 86, mean: 2.3, sd: 1.2 },
            },
          ],
          thought: ['“I have told you this already.”', '“这些我已经说过一遍了。”'],
          pain: [3, ['The same questions, asked twice', '同样的问题问两遍']],
          people: { does: ['Ask for details', '询问细节'], lane: 'quality', at: ['investigate'] },
          backstage: { does: ['Analyse the cause', '分析原因'], lane: 'quality', at: ['investigate'] },
          support: { does: ['Carrier’s damage report', '承运商的破损记录'] },
          idea: [
            5,
            2,
            ['Hand the first account on, ask only for what is missing', '把首次记录完整转交，只问缺的'],
          ],
        },
      ],
    },
    {
      id: 'waiting',
      name: ['Waiting', '等待'],
      owner: 'department',
      notes: [
        'Two nights and a weekend pass here. Silence is what people remember.',
        '这里要过两个夜晚、一个周末。人们记住的是杳无音信。',
      ],
      steps: [
        {
          id: 'silence',
          name: ['Hear nothing', '没有消息'],
          goal: ['Know that somebody is on it', '知道有人在处理'],
          meets: [
            {
              name: ['“We are working on it”', '“正在处理中”'],
              by: 'sms',
              owner: 'department',
              from: 'service',
              at: ['approve', 'resolve'],
              promise: { within: 1440, says: ['A solution within a day', '一天内给出方案'] },
              kano: 'oneDimensional',
              servqual: 'responsiveness',
              feels: { lin: -2, zhao: -1.5 },
              sample: { scale: 'csat', n: 64, mean: 1.9, sd: 0.9 },
            },
          ],
          thought: ['“Has it been forgotten?”', '“是不是把我忘了？”'],
          pain: [3, ['No word for two days', '两天没有任何消息']],
          backstage: {
            does: ['Work out and carry out the solution', '制定并落实方案'],
            lane: 'department',
            at: ['resolve'],
          },
          support: {
            does: ['Supervisor approves compensation', '主管审批补偿'],
            lane: 'supervisor',
            at: ['approve'],
          },
          idea: [4, 3, ['Let the quality team grant small sums itself', '小额补偿由质量专员直接决定']],
        },
      ],
    },
    {
      id: 'answer',
      name: ['Getting an answer', '得到答复'],
      owner: 'service',
      notes: ['One in seven says no and goes round again.', '七个人里有一个不接受，又要再走一轮。'],
      steps: [
        {
          id: 'offer',
          name: ['Judge the solution', '判断方案'],
          goal: ['A fair outcome', '一个公平的结果'],
          meets: [
            {
              name: ['Call with the solution', '来电告知方案'],
              by: 'phone',
              owner: 'service',
              from: 'service',
              at: ['follow'],
              promise: { within: 60, says: ['Called as soon as it is done', '办完即回电'] },
              kano: 'attractive',
              servqual: 'empathy',
              decisive: true,
              feels: { lin: 1, zhao: 1.5 },
              sample: { scale: 'csat', n: 71, mean: 3.9, sd: 1 },
            },
          ],
          evidence: ['Replacement, voucher', '补发商品、代金券'],
          thought: ['“So they did listen.”', '“原来他们是听进去了的。”'],
          gain: ['More than was asked for', '得到的比要求的多'],
          people: {
            does: ['Explain, ask whether it is good', '说明方案，询问是否满意'],
            lane: 'service',
            at: ['follow'],
          },
        },
      ],
    },
    {
      id: 'after',
      name: ['Afterwards', '事后'],
      owner: 'quality',
      notes: ['The end colours the memory of the whole.', '结尾决定整段记忆的色彩。'],
      steps: [
        {
          id: 'closing',
          name: ['Put it behind', '告一段落'],
          goal: ['Be sure it is over', '确认事情已了结'],
          meets: [
            {
              name: ['Closing e-mail', '结案邮件'],
              by: 'email',
              owner: 'quality',
              from: 'service',
              at: ['conclude'],
              promise: {
                within: 480,
                says: ['Confirmed in writing the same day', '当天书面确认'],
                from: [
                  ' (final answer by law: 8 weeks, UK, DISP 1.6)',
                  '（英国 DISP 1.6 的法定终答时限为八周）',
                ],
              },
              kano: 'indifferent',
              servqual: 'assurance',
              feels: 0.5,
            },
          ],
          evidence: ['Letter with what was changed', '说明改进措施的邮件'],
          backstage: { does: ['Summarise the case', '案例总结'], lane: 'quality', at: ['conclude'] },
        },
        {
          id: 'telling',
          name: ['Tell others', '告诉别人'],
          meets: [
            {
              name: ['Tell friends, write a review', '告诉朋友、写评价'],
              by: 'social',
              owner: 'service',
              at: [],
              kano: 'attractive',
              feels: { lin: 0, zhao: 1.5 },
            },
          ],
          thought: ['“It took long, but they put it right.”', '“拖得久了点，但最后解决了。”'],
          gain: ['A critic who recommends us', '批评者变成推荐者'],
          idea: [3, 2, ['Tell customers what was changed because of them', '告诉客户因他们而改进了什么']],
        },
      ],
    },
  ],
  jumps: [{ from: 'offer', to: 'again', name: ['not satisfied', '不满意'], share: 0.15 }],
};
