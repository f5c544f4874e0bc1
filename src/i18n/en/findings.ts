export const findings = {
  roleBottleneck:
    'Cases wait {{wait, duration}} on average$t(findings.sure, {"context": "{{interval}}"}) each time they need {{role}}, {{share, percent}} of all waiting. $t(findings.why, {"context": "{{cause}}"})',
  stepBottleneck:
    'Cases wait {{wait, duration}} on average$t(findings.sure, {"context": "{{interval}}"}) before “{{name}}”, {{share, percent}} of all waiting. $t(findings.why, {"context": "{{cause}}"})',
  sure_known: ' (± {{halfWidth, duration}})',
  sure_none: ' (one replication, so no interval)',
  why_offShift: 'All of it is because nobody is on shift.',
  why_busy: 'All of it is because everyone is busy.',
  why_overtaken: 'All of it is because other work is taken up first.',
  why_batch: 'All of it is because work is collected into batches.',
  why_mixedOvertaken:
    '{{overtaken, percent}} of it is because other work is taken up first, {{offShift, percent}} because nobody is on shift, the rest because everyone is busy.',
  why_mixedBatch:
    '{{batch, percent}} of it is because work is collected into batches, {{offShift, percent}} because nobody is on shift, the rest because everyone is busy.',
  why_mixed:
    '{{overtaken, percent}} of it is because other work is taken up first, {{batch, percent}} because work is collected into batches, {{offShift, percent}} because nobody is on shift, the rest because everyone is busy.',
  why_busyWith: 'All of it is because everyone is busy, mostly with “{{step}}”.',
  why_both: '{{offShift, percent}} of it is because nobody is on shift, the rest because everyone is busy.',
  why_bothWith:
    '{{offShift, percent}} of it is because nobody is on shift, the rest because everyone is busy, mostly with “{{step}}”.',
  overload:
    'More work arrives for {{role}} than it can do: {{load, percent}} of its working hours. The queue grows for as long as you let the run go on, so read its waiting times as “too long”, not as numbers.',
  reworkLoop:
    '{{rate, percent}} of the work on “{{step}}” comes back to it, so a case goes through {{visits, number}} times on average. The repeats take {{time, duration}} per case, as much as {{share, percent}} of the cycle time.',
  rubberStamp:
    '$t(findings.stamp, {"context": "{{outcome}}"}) Each time takes {{time, duration}} with the waiting before it.',
  stamp_rarely:
    '“{{name}}” almost always ends the same way: only {{share, percent}} of {{decisions, number}} decisions took “{{branch}}”.',
  stamp_sameWay: '“{{name}}” is followed by a decision, but all its branches lead to the same place.',
  stamp_noDecision:
    '“{{name}}” approves something, but nothing is decided afterwards: every case goes on the same way.',
  neverTaken:
    '$t(findings.rare, {"context": "{{what}}"}) in {{taken, number}} of {{cases, number}} cases ({{share, percent}}). Either hardly anybody needs it, or the probability that leads there is wrong.',
  rare_step: '“{{name}}” was reached',
  rare_branch: 'The branch “{{name}}” was taken',
  unreachable:
    'No case can ever reach $t(findings.place, {"context": "{{extent}}"}). No flow leads there from a start: connect it or take it out.',
  deadEnd:
    'No end can be reached from $t(findings.place, {"context": "{{extent}}"}). Cases that get there go round for ever: draw a way out.',
  place_one: '“{{name}}”',
  place_more: '“{{name}}” and what hangs together with it ({{elements, number}} elements)',
} as const;
