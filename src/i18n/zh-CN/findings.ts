import type { Strings } from '../strings.ts';

export const findings: Strings['findings'] = {
  roleBottleneck:
    '每次需要“{{role}}”时，案例平均等待 {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"})，占全部等待时间的 {{share, percent}}。$t(findings.why, {"context": "{{cause}}"})',
  stepBottleneck:
    '案例在“{{name}}”之前平均等待 {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"})，占全部等待时间的 {{share, percent}}。$t(findings.why, {"context": "{{cause}}"})',
  sure_known: '（± {{halfWidth, duration}}）',
  sure_none: '（仅一次重复，无置信区间）',
  why_offShift: '全部是因为无人当班。',
  why_busy: '全部是因为人人都在忙。',
  why_overtaken: '全部是因为其他工作先被处理。',
  why_batch: '全部是因为工作要攒成一批再做。',
  why_mixedOvertaken:
    '其中 {{overtaken, percent}} 是因为其他工作先被处理，{{offShift, percent}} 是因为无人当班，其余是因为人人都在忙。',
  why_mixedBatch:
    '其中 {{batch, percent}} 是因为工作要攒成一批再做，{{offShift, percent}} 是因为无人当班，其余是因为人人都在忙。',
  why_mixed:
    '其中 {{overtaken, percent}} 是因为其他工作先被处理，{{batch, percent}} 是因为工作要攒成一批再做，{{offShift, percent}} 是因为无人当班，其余是因为人人都在忙。',
  why_busyWith: '全部是因为人人都在忙，主要忙于“{{step}}”。',
  why_both: '其中 {{offShift, percent}} 是因为无人当班，其余是因为人人都在忙。',
  why_bothWith: '其中 {{offShift, percent}} 是因为无人当班，其余是因为人人都在忙，主要忙于“{{step}}”。',
  overload:
    '分给“{{role}}”的工作超出其能力：相当于其工作时间的 {{load, percent}}。仿真时间越长，队伍就越长，因此其等待时间只说明“太久”，不能当作确切数值。',
  reworkLoop:
    '“{{step}}”的工作有 {{rate, percent}} 会返工，每个案例平均要经过 {{visits, number}} 次。返工平均每个案例耗时 {{time, duration}}，相当于周期时间的 {{share, percent}}。',
  rubberStamp: '$t(findings.stamp, {"context": "{{outcome}}"})连同之前的等待，每次耗时 {{time, duration}}。',
  stamp_rarely:
    '“{{name}}”的结果几乎总是相同：{{decisions, number}} 次判断中只有 {{share, percent}} 走了“{{branch}}”。',
  stamp_sameWay: '“{{name}}”之后虽有判断，但所有分支都通向同一处。',
  stamp_noDecision: '“{{name}}”是一道审批，但之后没有任何判断：所有案例的走向都一样。',
  neverTaken:
    '{{cases, number}} 个案例中只有 {{taken, number}} 个（{{share, percent}}）$t(findings.rare, {"context": "{{what}}"})。要么几乎没有人需要它，要么通往它的概率设置有误。',
  rare_step: '到达“{{name}}”',
  rare_branch: '走了“{{name}}”这一分支',
  unreachable:
    '没有任何案例能到达$t(findings.place, {"context": "{{extent}}"})。从开始事件没有路径通到那里：请接上连线，或将其删除。',
  deadEnd:
    '从$t(findings.place, {"context": "{{extent}}"})出发无法到达任何结束。到了那里的案例会一直循环下去：请画出一条出路。',
  place_one: '“{{name}}”',
  place_more: '“{{name}}”及与之相连的部分（共 {{elements, number}} 个元素）',
};
