export const compare = {
  behaviour: {
    order:
      'In {{a}} $t(compare.behaviour.first, {"context": "{{before}}"}); in {{b}} $t(compare.behaviour.then, {"context": "{{after}}"}).',
    first_always: '“{{one}}” always comes before “{{other}}”',
    first_before: '“{{one}}” comes before “{{other}}” in every case that has both',
    first_parallel: '“{{one}}” and “{{other}}” run in parallel',
    first_exclusive: 'a case has “{{one}}” or “{{other}}”, never both',
    first_loop: '“{{one}}” and “{{other}}” can each come after the other, again and again',
    then_always: '“{{one}}” always comes before “{{other}}”',
    then_before: '“{{one}}” comes before “{{other}}” in every case that has both',
    then_turnedAlways: '“{{other}}” always comes before “{{one}}”',
    then_turned: '“{{other}}” comes before “{{one}}” in every case that has both',
    then_parallel: 'they run in parallel',
    then_exclusive: 'a case has one or the other, never both',
    then_loop: 'each can come after the other, again and again',
    skippable: 'In {{a}} every case goes through {{names, names}}; in {{b}} a case can do without.',
    unskippable: 'In {{a}} a case can do without {{names, names}}; in {{b}} none can.',
    repeatable: 'In {{a}} no case comes back to {{names, names}}; in {{b}} a case can.',
    unrepeatable: 'In {{a}} a case can come back to {{names, names}}; in {{b}} none does.',
    dead: 'In {{a}} cases come to {{names, names}}; in {{b}} none ever does.',
    alive: 'In {{a}} no case ever comes to {{names, names}}; in {{b}} cases do.',
    unknown:
      'The order of work in “{{name}}” was not compared: $t(compare.behaviour.side, {"context": "{{side}}"}) cannot be executed, or has more possible orders than could be looked at.',
    side_a: '{{a}}',
    side_b: '{{b}}',
  },
  numbers: {
    shown_duration:
      '$t(compare.numbers.about, {"context": "{{about}}"}): {{before, duration}} → {{after, duration}} ({{sign}}{{size, duration}} ± {{half, duration}}).',
    shown_money:
      '$t(compare.numbers.about, {"context": "{{about}}"}): {{before, number}} → {{after, number}} {{currency}} ({{sign}}{{size, percent}} ± {{half, percent}}).',
    shown_fromNothing:
      '$t(compare.numbers.about, {"context": "{{about}}"}): {{before, number}} → {{after, number}} {{currency}}.',
    shown_percent:
      '$t(compare.numbers.about, {"context": "{{about}}"}): {{before, percent}} → {{after, percent}} ({{sign}}{{size, number}} ± {{half, number}} percentage points).',
    shown_number:
      '$t(compare.numbers.about, {"context": "{{about}}"}): {{before, number}} → {{after, number}} ({{sign}}{{size, number}} ± {{half, number}}).',
    alike_duration:
      '$t(compare.numbers.about, {"context": "{{about}}"}): no difference shown ({{before, duration}} and {{after, duration}}).',
    alike_money:
      '$t(compare.numbers.about, {"context": "{{about}}"}): no difference shown ({{before, number}} and {{after, number}} {{currency}}).',
    alike_percent:
      '$t(compare.numbers.about, {"context": "{{about}}"}): no difference shown ({{before, percent}} and {{after, percent}}).',
    alike_number:
      '$t(compare.numbers.about, {"context": "{{about}}"}): no difference shown ({{before, number}} and {{after, number}}).',
    about_case_cycleTime: 'Cycle time',
    about_case_cycleTimeP90: 'Cycle time that nine cases in ten stay under',
    about_case_waitingTime: 'Waiting per case',
    about_case_costPerCase: 'Cost per case',
    about_case_withinTarget: 'Cases within the target',
    about_case_throughput: 'Completed cases per hour',
    about_case_lost: 'Cases that did not complete',
    about_step_waiting: 'Waiting before “{{name}}”',
    about_step_processing: 'Work on “{{name}}”',
    about_step_visits: 'Times a case comes to “{{name}}”',
    about_step_cost: 'Cost of “{{name}}” each time',
    about_step_withinTarget: '“{{name}}” within its target',
    about_node_time: 'Time at “{{name}}”',
    about_role_utilisation: 'Utilisation of {{name}}',
    about_role_waiting: 'Waiting for {{name}}',
    about_segment_cycleTime: 'Cycle time of {{name}}',
    about_segment_waiting: 'Waiting of {{name}} per case',
    about_segment_cost: 'Cost per case of {{name}}',
    about_segment_withinTarget: 'Cases of {{name}} within the target',
    about_rest_cycleTime: 'Cycle time of cases without a segment',
    about_rest_waiting: 'Waiting per case without a segment',
    about_rest_cost: 'Cost per case without a segment',
    about_rest_withinTarget: 'Cases without a segment within the target',
  },
  summary: {
    steps:
      'Steps: {{removed, number}} of {{total, number}} removed, {{added, number}} added, {{changed, number}} changed.',
    others: 'No step was changed, but other things were: {{others, number}}.',
    places: 'Nothing but places on the canvas is different.',
    nothing: 'Both are the same.',
    order: 'Differences in the order of work: {{differences, number}}.',
    sameOrder: 'Work is done in the same order.',
    notRun: 'There are no numbers: the two were not run.',
  },
} as const;
