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
    '“{{step}}”的工作有 {{rate, percent}} 会返工，每个案例平均要经过 {{visits, number}} 次。返工平均每个案例耗时 {{perCase, duration}}，相当于周期时间的 {{share, percent}}。$t(findings.origin, {"context": "{{origin}}"})',
  origin_known: '“{{check}}”退回的问题出自“{{born}}”，应在那里预防。',
  origin_check: '退回工作的是“{{check}}”；注明它检查什么，就能指出问题出在哪里。',
  origin_unknown: '目前还没有注明哪个环节是检查；注明之后，就能指出问题出在哪里。',
  rubberStamp: '$t(findings.stamp, {"context": "{{outcome}}"})连同之前的等待，每次耗时 {{time, duration}}。',
  stamp_rarely:
    '“{{name}}”的结果几乎总是相同：{{decisions, number}} 次判断中只有 {{share, percent}} 走了“{{branch}}”。',
  stamp_sameWay: '“{{name}}”之后虽有判断，但所有分支都通向同一处。',
  stamp_noDecision: '“{{name}}”之后没有任何判断：无论结果如何，所有案例的走向都一样。',
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
  handOff:
    '每个案例平均转手 {{handOffs, number}} 次，等下一位接手共 {{perCase, duration}}，相当于周期时间的 {{share, percent}}。其中“{{from}}”到“{{to}}”最多：每次 {{worst, duration}}$t(findings.sure, {"context": "{{interval}}"})；减少交接，或由一人跟到底，会有帮助。',
  pingPong:
    '为了“{{name}}”，工作从“{{home}}”转给“{{role}}”，随即又转回，每个案例 {{timesPerCase, number}} 次。来回等待 {{wait, duration}}，实际处理只有 {{work, duration}}；若由“{{home}}”直接完成，就无需交接。',
  mergeable:
    '“{{other}}”之后，案例又要排队等同一批人来做“{{name}}”，每次等待 {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"})。一次做完，平均每个案例最多可省 {{saves, duration}}，相当于周期时间的 {{share, percent}}。',
  batchDelay:
    '“{{name}}”平均每 {{together, number}} 个案例一起做，案例要为此等待 {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"})，相当于周期时间的 {{share, percent}}。$t(findings.saved, {"context": "{{gain}}"})',
  saved_some: '而这样每次只省下 {{saved, duration}} 的处理时间。',
  saved_none: '这一环节无需人工，攒批并不节省工作。',
  repeatedApproval:
    '“{{name}}”（{{role}}）再次审批了“{{other}}”（{{otherRole}}）已批过的$t(findings.approved, {"context": "{{of}}"})，其间没有任何新信息。$t(findings.each, {"context": "{{basis}}"})除非确需两人把关，审批一次即可。',
  approved_case: '整个案例',
  approved_object: '“{{object}}”',
  each_run:
    '每次耗时 {{time, duration}}，其中等待 {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"})。',
  each_drawing: '每次处理需 {{time, duration}}。',
  duplicateStep:
    '“{{name}}”与“{{other}}”似乎在做同一件事：名称相似度 {{similarity, percent}}，由同样的人完成，$t(findings.where, {"context": "{{where}}"})。$t(findings.each, {"context": "{{basis}}"})',
  where_again: '且先后各做一遍，也许一遍就够',
  where_branches: '只是在不同分支上；合画成一个更易保持一致',
  askedTwice:
    '“{{name}}”又向客户索取“{{object}}”，而“{{other}}”已经问过。$t(findings.each, {"context": "{{basis}}"})$t(findings.asked, {"context": "{{only}}"})',
  asked_yes: '这一环节不再问别的：沿用第一次的答复，即可取消。',
  asked_no: '沿用第一次的答复，只问其余内容即可。',
  unusedOutput:
    '“{{name}}”产出“{{object}}”，却没有任何环节使用。$t(findings.each, {"context": "{{basis}}"})$t(findings.unused, {"context": "{{only}}"})',
  unused_yes: '该环节没有其他产出，可以取消。',
  unused_no: '该环节另有用途，可只去掉这一部分。',
  knockOutOrder:
    '按 {{now}} 的顺序检查，每个案例需处理 {{effortNow, duration}}；改为 {{better}}，只需 {{effortAfter, duration}}，减少 {{share, percent}}。$t(findings.needs, {"context": "{{known}}"})',
  needs_yes: '花费少、淘汰多的检查应放在前面；从数据看，各项检查互不依赖。',
  needs_no: '前提是各项检查互不依赖；目前各环节尚未注明所用数据。',
  sequentialButIndependent:
    '“{{other}}”要等“{{name}}”做完，却不需要它的任何结果。两者并行，每个案例最多可省 {{saves, duration}}。',
  nonValueAdding:
    '每个案例历时 {{lead, duration}}，其中真正为客户创造价值的只有 {{work, duration}}，占 {{efficiency, percent}}。$t(findings.waste, {"context": "{{kind}}"})',
  waste_none: '其余大多是等待，请先看瓶颈。',
  waste_waiting: '归为浪费的环节占 {{share, percent}}，主要是等待（{{waste, duration}}），尤其是“{{name}}”。',
  waste_moving:
    '归为浪费的环节占 {{share, percent}}，主要是搬运传递（{{waste, duration}}），尤其是“{{name}}”。',
  waste_rework: '归为浪费的环节占 {{share, percent}}，主要是返工（{{waste, duration}}），尤其是“{{name}}”。',
  waste_overProcessing:
    '归为浪费的环节占 {{share, percent}}，主要是过度处理（{{waste, duration}}），尤其是“{{name}}”。',
  waste_checking:
    '归为浪费的环节占 {{share, percent}}，主要是检查（{{waste, duration}}），尤其是“{{name}}”。',
  superfluousGateway: '网关“{{name}}”只有一进一出，没有作出任何选择，可以去掉。',
  fakeJoin:
    '并行的分支在“{{name}}”相遇，但它不会等待汇合。同一案例从这里起最多会重复走 {{count, number}} 遍：请在前面加并行网关。',
  observed: '$t(findings.seen, {"context": "{{seenAs}}"})，“{{name}}”：{{text}}',
  seen_customer: '以客户视角记录',
  seen_staff: '以员工视角记录',
};
