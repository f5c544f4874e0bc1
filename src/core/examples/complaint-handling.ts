import type { ExampleDraft } from './example.ts';

const NINE_TO_SIX = [0, 1, 2, 3, 4].map((day) => ({ from: day * 1440 + 540, to: day * 1440 + 1080 }));

/** Complaints per hour on weekdays 08:00–20:00, with a peak before noon; a trickle at night and at the weekend. */
const COMPLAINTS = Array.from({ length: 168 }, (_, hour) => {
  const day = Math.floor(hour / 24);
  const clock = hour % 24;
  if (clock < 8 || clock >= 20) return 0.1;
  if (day >= 5) return 0.4;
  return clock >= 10 && clock < 12 ? 2.2 : 1.4;
});

/** The five usual steps of handling a complaint; every number is an assumption, to be replaced by one's own. */
export const complaintHandling: ExampleDraft = {
  id: 'complaint-handling',
  process: ['Complaint handling', '客户投诉处理'],
  source: [
    'A typical complaint process: its five usual steps, and a supervisor who approves compensation. All durations, shares, arrivals and staffing are assumptions: replace them with your own.',
    '典型的投诉处理流程：五个常规环节，另加主管审批赔偿。所有时长、比例、到达量与人员配置均为假设值，请替换为贵方数据。',
  ],
  target: { measure: 'cycle', limit: 1440, clock: 'clock' },
  calendars: [
    {
      id: 'office',
      name: ['Office hours', '工作时间'],
      weekly: NINE_TO_SIX,
      exceptions: [],
      atClosing: 'pause',
    },
    {
      id: 'service',
      name: ['Service hours', '客服时间'],
      weekly: [0, 1, 2, 3, 4, 5].map((day) => ({ from: day * 1440 + 480, to: day * 1440 + 1200 })),
      exceptions: [],
      atClosing: 'finish',
    },
  ],
  lanes: [
    {
      id: 'service',
      name: ['Customer service', '客服'],
      height: 164,
      staff: { capacity: 2, costPerHour: 28, calendar: 'service' },
    },
    {
      id: 'quality',
      name: ['Quality team', '质量专员'],
      height: 164,
      staff: { capacity: 4, costPerHour: 42, calendar: 'office' },
    },
    {
      id: 'department',
      name: ['Responsible department', '责任部门'],
      height: 164,
      staff: { capacity: 4, costPerHour: 48, calendar: 'office' },
    },
    {
      id: 'supervisor',
      name: ['Supervisor', '主管'],
      height: 148,
      staff: { capacity: 1, costPerHour: 65, calendar: 'office' },
    },
  ],
  objects: {
    account: ['Account of what happened', '投诉经过'],
    analysis: ['Analysis of the cause', '原因分析'],
    solution: ['Solution', '解决方案'],
    answer: ['Customer’s answer', '客户反馈'],
    summary: ['Case summary', '结案总结'],
  },
  nodes: [
    {
      id: 'complaint',
      kind: 'startEvent',
      name: ['Complaint arrives', '收到投诉'],
      lane: 'service',
      column: 0,
    },
    {
      id: 'receive',
      kind: 'task',
      name: ['Receive and record', '接收与记录'],
      lane: 'service',
      column: 1,
      duration: { type: 'triangular', min: 5, mode: 8, max: 20, unit: 'min' },
      valueClass: 'necessary',
      writes: ['account'],
      contact: true,
    },
    {
      id: 'investigate',
      kind: 'task',
      name: ['Investigate and analyse', '调查与分析'],
      lane: 'quality',
      column: 2.2,
      duration: { type: 'lognormal', mean: 55, sd: 40, unit: 'min' },
      valueClass: 'valueAdding',
      reads: ['account'],
      writes: ['account', 'analysis'],
      contact: true,
    },
    {
      id: 'approval',
      kind: 'exclusiveGateway',
      name: ['Compensation needed?', '需要补偿？'],
      lane: 'quality',
      column: 3.3,
    },
    {
      id: 'approve',
      kind: 'task',
      name: ['Approve compensation', '审批补偿'],
      lane: 'supervisor',
      column: 3.3,
      duration: { type: 'triangular', min: 3, mode: 8, max: 20, unit: 'min' },
      valueClass: 'necessary',
      reads: ['analysis'],
      check: {
        kind: 'approval',
        of: 'analysis',
        rejects: ['Compensation that is not due', '不应给予的补偿'],
      },
    },
    {
      id: 'resolve',
      kind: 'task',
      name: ['Work out and carry out the solution', '方案制定与实施'],
      lane: 'department',
      column: 4.5,
      duration: { type: 'lognormal', mean: 80, sd: 60, unit: 'min' },
      valueClass: 'valueAdding',
      reads: ['analysis'],
      writes: ['solution'],
    },
    {
      id: 'follow',
      kind: 'task',
      name: ['Follow up and monitor', '跟进与监督'],
      lane: 'service',
      column: 5.7,
      duration: { type: 'triangular', min: 5, mode: 10, max: 25, unit: 'min' },
      valueClass: 'valueAdding',
      reads: ['solution'],
      writes: ['answer'],
      contact: true,
      check: {
        kind: 'check',
        of: 'solution',
        rejects: ['Solutions the customer does not accept', '客户不接受的方案'],
        refusedTo: 'investigate',
      },
    },
    {
      id: 'satisfied',
      kind: 'exclusiveGateway',
      name: ['Satisfied?', '客户满意？'],
      lane: 'service',
      column: 6.8,
    },
    {
      id: 'conclude',
      kind: 'task',
      name: ['Close and summarise', '结束与总结'],
      lane: 'quality',
      column: 7.9,
      duration: { type: 'triangular', min: 5, mode: 10, max: 20, unit: 'min' },
      valueClass: 'necessary',
      reads: ['answer'],
      writes: ['summary'],
    },
    { id: 'closed', kind: 'endEvent', name: ['Complaint closed', '投诉办结'], lane: 'quality', column: 8.9 },
  ],
  flows: [
    { from: 'complaint', to: 'receive' },
    { from: 'receive', to: 'investigate' },
    { from: 'investigate', to: 'approval' },
    { from: 'approval', to: 'approve', name: ['yes', '是'], probability: 0.3 },
    { from: 'approval', to: 'resolve', name: ['no', '否'], probability: 0.7 },
    { from: 'approve', to: 'resolve' },
    { from: 'resolve', to: 'follow' },
    { from: 'follow', to: 'satisfied' },
    { from: 'satisfied', to: 'conclude', name: ['yes', '是'], probability: 0.85 },
    { from: 'satisfied', to: 'investigate', name: ['no', '否'], probability: 0.15 },
    { from: 'conclude', to: 'closed' },
  ],
  arrivals: { complaint: { by: 'weekly', rates: COMPLAINTS } },
  scenario: {
    name: ['Usual weeks', '日常情况'],
    start: '2026-01-05T00:00',
    stop: { by: 'cases', cases: 1000 },
    warmup: { by: 'none' },
    replications: 10,
  },
};
