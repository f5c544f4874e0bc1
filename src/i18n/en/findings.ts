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
    '{{rate, percent}} of the work on “{{step}}” comes back to it, so a case goes through {{visits, number}} times on average. The repeats take {{perCase, duration}} per case, as much as {{share, percent}} of the cycle time. $t(findings.origin, {"context": "{{origin}}"})',
  origin_known: 'What “{{check}}” turns down is made at “{{born}}”: that is where to prevent it.',
  origin_check:
    'It is “{{check}}” that turns work down; say there what it examines, and you are told where the faults are made.',
  origin_unknown:
    'No step of the loop is said to be a check yet; say which one is, and you are told where the faults are made.',
  rubberStamp:
    '$t(findings.stamp, {"context": "{{outcome}}"}) Each time takes {{time, duration}} with the waiting before it.',
  stamp_rarely:
    '“{{name}}” almost always ends the same way: only {{share, percent}} of {{decisions, number}} decisions took “{{branch}}”.',
  stamp_sameWay: '“{{name}}” is followed by a decision, but all its branches lead to the same place.',
  stamp_noDecision:
    'Nothing is decided after “{{name}}”: whatever it finds, every case goes on the same way.',
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
  handOff:
    'A case changes hands {{handOffs, number}} times on average and waits {{perCase, duration}} in all for the next person, as much as {{share, percent}} of the cycle time. Most of it passes between {{from}} and {{to}}: {{worst, duration}}$t(findings.sure, {"context": "{{interval}}"}) each time; fewer hands or one person for the whole case would help.',
  pingPong:
    'Work goes from {{home}} to {{role}} for “{{name}}” and straight back, {{timesPerCase, number}} times per case. It waits {{wait, duration}} on the way for {{work, duration}} of work; if {{home}} did it, nothing would be handed over.',
  mergeable:
    'After “{{other}}” a case queues once more for the same people, {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"}) each time, before they do “{{name}}”. Done in one go, that would save up to {{saves, duration}} per case on average, {{share, percent}} of the cycle time.',
  batchDelay:
    '“{{name}}” is done for {{together, number}} cases at once on average, and a case waits {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"}) until it is, as much as {{share, percent}} of the cycle time. $t(findings.saved, {"context": "{{gain}}"})',
  saved_some: 'All that saves is {{saved, duration}} of work each time.',
  saved_none: 'Nobody works on it, so no work is saved.',
  repeatedApproval:
    '“{{name}}” ({{role}}) approves again what “{{other}}” ({{otherRole}}) has approved: $t(findings.approved, {"context": "{{of}}"}), with nothing new in between. $t(findings.each, {"context": "{{basis}}"}) One approval would do, unless two people are wanted.',
  approved_case: 'the case as a whole',
  approved_object: '“{{object}}”',
  each_run:
    'It takes {{time, duration}} each time, {{wait, duration}}$t(findings.sure, {"context": "{{interval}}"}) of it waiting.',
  each_drawing: 'It takes {{time, duration}} of work each time.',
  duplicateStep:
    '“{{name}}” and “{{other}}” seem to do the same: their names agree to {{similarity, percent}}, and the same people do them $t(findings.where, {"context": "{{where}}"}). $t(findings.each, {"context": "{{basis}}"})',
  where_again: 'one after the other; once may be enough',
  where_branches: 'on different branches; drawn once, they would be easier to keep alike',
  askedTwice:
    '“{{name}}” asks the customer for “{{object}}”, which “{{other}}” has asked for already. $t(findings.each, {"context": "{{basis}}"}) $t(findings.asked, {"context": "{{only}}"})',
  asked_yes: 'It asks for nothing else: hand on the first answer and leave the step out.',
  asked_no: 'Hand on the first answer and ask only for the rest.',
  unusedOutput:
    '“{{name}}” makes “{{object}}”, and no step reads it. $t(findings.each, {"context": "{{basis}}"}) $t(findings.unused, {"context": "{{only}}"})',
  unused_yes: 'The step makes nothing else, so it could go.',
  unused_no: 'The step is there for something else as well; this part of it could go.',
  knockOutOrder:
    'The checks {{now}} take {{effortNow, duration}} of work per case; in the order {{better}} they would take {{effortAfter, duration}}, {{share, percent}} less. $t(findings.needs, {"context": "{{known}}"})',
  needs_yes:
    'What turns away many cases for little work comes first, and by their data no check has to wait for another.',
  needs_no: 'This holds if no check needs what another finds out; the steps do not say so yet.',
  sequentialButIndependent:
    '“{{other}}” waits for “{{name}}”, but needs nothing from it. Done at the same time, they would save up to {{saves, duration}} per case.',
  nonValueAdding:
    'Of the {{lead, duration}} a case takes, {{work, duration}} earn something for the customer: {{efficiency, percent}}. $t(findings.waste, {"context": "{{kind}}"})',
  waste_none: 'The rest is mostly waiting, so look at the bottlenecks first.',
  waste_waiting:
    'Steps classed as waste take {{share, percent}} of it, most of them waiting ({{waste, duration}}), above all “{{name}}”.',
  waste_moving:
    'Steps classed as waste take {{share, percent}} of it, most of them moving things about ({{waste, duration}}), above all “{{name}}”.',
  waste_rework:
    'Steps classed as waste take {{share, percent}} of it, most of them rework ({{waste, duration}}), above all “{{name}}”.',
  waste_overProcessing:
    'Steps classed as waste take {{share, percent}} of it, most of them doing more than needed ({{waste, duration}}), above all “{{name}}”.',
  waste_checking:
    'Steps classed as waste take {{share, percent}} of it, most of them checking ({{waste, duration}}), above all “{{name}}”.',
  superfluousGateway: 'The gateway “{{name}}” has one way in and one way out. It decides nothing and can go.',
  fakeJoin:
    'Branches that run side by side meet at “{{name}}”, which waits for none of them. A case goes through it, and all that follows, up to {{count, number}} times: put a parallel gateway before it.',
  observed: '$t(findings.seen, {"context": "{{seenAs}}"}) at “{{name}}”: {{text}}',
  seen_customer: 'Noted through the eyes of the customer',
  seen_staff: 'Noted through the eyes of the staff',
} as const;
