import type { MapDraft } from './map-draft.ts';

/** A claim by phone: a friendly call, and then three hours in which nobody says anything. */
export const insuranceClaimMap: MapDraft = {
  name: ['A claim by phone', '电话理赔之旅'],
  description: [
    'In the public teleclaims log 171 of 185 minutes are spent waiting for the back office. Feelings are assumptions of the team.',
    '在公开的 teleclaims 日志中，185 分钟里有 171 分钟在等后台。情绪为团队假设。',
  ],
  owner: ['Head of claims', '理赔负责人'],
  personas: [
    {
      id: 'kelly',
      name: ['Kelly, after a burst pipe', '凯莉，家中水管爆裂'],
      description: [
        '41, nurse, water in the kitchen since this morning.',
        '41 岁，护士，厨房从早上开始漏水。',
      ],
      behaviour: ['Calls at once, keeps the phone at hand all day.', '立刻打电话，整天守着手机。'],
      needs: ['To know whether it is covered.', '想知道是否在保障范围内。'],
      values: ['Certainty.', '确定性。'],
      quote: ['“Can I order the plumber or not?”', '“我到底能不能叫人来修？”'],
    },
  ],
  channels: {
    phone: { kind: 'phone', name: ['Phone', '电话'] },
    sms: { kind: 'sms', name: ['Text message', '短信'] },
    bank: { kind: 'other', name: ['Bank transfer', '银行转账'] },
  },
  stages: [
    {
      id: 'reporting',
      name: ['Reporting it', '报案'],
      owner: 'sydney',
      notes: ['The call itself is short and friendly.', '通话本身又短又亲切。'],
      steps: [
        {
          id: 'find',
          name: ['Find the policy', '找出保单'],
          goal: ['Get help quickly', '尽快得到帮助'],
          meets: [
            {
              name: ['Look for the number', '找报案电话'],
              by: 'phone',
              owner: 'sydney',
              at: [],
              kano: 'mustBe',
              servqual: 'tangibles',
              feels: -1.5,
            },
          ],
          evidence: ['Policy, photos of the damage', '保单、受损照片'],
          pain: [2, ['The policy number is in a drawer', '保单号压在抽屉里']],
        },
        {
          id: 'call',
          name: ['Call', '打电话'],
          goal: ['Reach somebody', '有人接听'],
          meets: [
            {
              name: ['Questions on the phone', '电话核对信息'],
              by: 'phone',
              owner: 'sydney',
              at: ['call', 'checkSydney', 'checkBrisbane'],
              promise: { within: 10, says: ['Answered within ten minutes', '十分钟内接听'] },
              kano: 'mustBe',
              servqual: 'responsiveness',
              feels: 0,
            },
          ],
          thought: ['“Do they have everything now?”', '“信息都齐了吗？”'],
          pain: [1, ['Every sixth caller has to call again', '每六位来电者就有一位要再打一次']],
          people: {
            does: ['Check whether something is missing', '核对信息是否齐全'],
            lane: 'sydney',
            at: ['checkSydney', 'checkBrisbane'],
          },
          idea: [3, 1, ['Say beforehand what is needed', '提前告知需要什么']],
        },
        {
          id: 'register',
          name: ['Have it recorded', '完成登记'],
          meets: [
            {
              name: ['Claim registered', '报案登记'],
              by: 'phone',
              owner: 'sydney',
              from: 'service',
              at: ['registerSydney', 'registerBrisbane'],
              promise: { within: 10, says: ['In the same call', '在同一通话中完成'] },
              kano: 'oneDimensional',
              servqual: 'empathy',
              feels: 1,
            },
          ],
          evidence: ['Claim number', '报案号'],
          gain: ['A calm voice', '沉稳的声音'],
          people: {
            does: ['Register the claim', '登记报案'],
            lane: 'sydney',
            at: ['registerSydney', 'registerBrisbane'],
          },
          systems: { does: ['Claims system', '理赔系统'] },
        },
      ],
    },
    {
      id: 'hoping',
      name: ['Hoping', '等待'],
      owner: 'office',
      notes: [
        'Three hours for eleven minutes of work: this is where the day is lost.',
        '十一分钟的工作要等三个小时：一天就耗在这里。',
      ],
      steps: [
        {
          id: 'wait',
          name: ['Wait for the decision', '等待核定'],
          dropOut: 0.33,
          goal: ['Know whether it is covered', '知道是否赔付'],
          meets: [
            {
              name: ['“Your claim is being assessed”', '“正在核定”'],
              by: 'sms',
              owner: 'office',
              from: 'service',
              at: ['likelihood', 'assess'],
              promise: {
                within: 120,
                says: ['Decided within two hours', '两小时内核定'],
                from: [
                  ' (assumed; the code of practice allows 10 business days)',
                  '（假设；行业准则为 10 个工作日）',
                ],
              },
              kano: 'oneDimensional',
              servqual: 'responsiveness',
              decisive: true,
              feels: -1.5,
            },
          ],
          thought: ['“Can I order the plumber or not?”', '“我到底能不能叫人来修？”'],
          pain: [3, ['Hours without a word', '几个小时没有消息']],
          systems: { does: ['Automatic text message', '自动短信'] },
          backstage: {
            does: ['Likelihood and assessment', '初判与核定'],
            lane: 'office',
            at: ['likelihood', 'assess'],
          },
          idea: [5, 3, ['Decide small claims at once', '小额案件即时核定']],
        },
      ],
    },
    {
      id: 'settled',
      name: ['Settled', '了结'],
      owner: 'office',
      notes: ['The good news comes by phone; the money follows.', '好消息用电话告知，钱随后到账。'],
      steps: [
        {
          id: 'told',
          name: ['Hear the outcome', '得知结果'],
          goal: ['Be able to start repairs', '可以动手维修'],
          meets: [
            {
              name: ['Call with the outcome', '来电告知结果'],
              by: 'phone',
              owner: 'office',
              from: 'service',
              at: ['advise'],
              promise: { within: 60, says: ['Called within the hour', '一小时内来电'] },
              kano: 'oneDimensional',
              servqual: 'assurance',
              decisive: true,
              feels: 1.5,
            },
          ],
          thought: ['“Thank you, now I can sleep.”', '“谢谢，总算能睡个好觉。”'],
          people: { does: ['Explain what is paid', '说明赔付内容'], lane: 'office', at: ['advise'] },
        },
        {
          id: 'money',
          name: ['Get the money', '收到赔款'],
          meets: [
            {
              name: ['Payment', '赔款到账'],
              by: 'bank',
              owner: 'office',
              from: 'service',
              at: ['pay', 'close'],
              promise: { within: 120, says: ['Ordered within two hours', '两小时内发起付款'] },
              kano: 'mustBe',
              servqual: 'reliability',
              feels: 1,
            },
          ],
          gain: ['The money is there before the invoice', '账单未到，赔款先到'],
          systems: { does: ['Payment system', '付款系统'] },
          backstage: { does: ['Pay and close', '付款与结案'], lane: 'office', at: ['pay', 'close'] },
          support: { does: ['Bank', '银行'] },
        },
      ],
    },
  ],
  jumps: [{ from: 'call', to: 'find', name: ['has to call again', '需再次来电'], share: 0.16 }],
};
