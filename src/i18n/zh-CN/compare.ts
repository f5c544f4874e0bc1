import type { Strings } from '../strings.ts';

export const compare: Strings['compare'] = {
  behaviour: {
    order:
      '{{a}} 中，$t(compare.behaviour.first, {"context": "{{before}}"})；{{b}} 中，$t(compare.behaviour.then, {"context": "{{after}}"})。',
    first_always: '“{{one}}”总在“{{other}}”之前',
    first_before: '同时经过两者的案例里，“{{one}}”在“{{other}}”之前',
    first_parallel: '“{{one}}”与“{{other}}”并行',
    first_exclusive: '一个案例只会经过“{{one}}”与“{{other}}”之一',
    first_loop: '“{{one}}”与“{{other}}”在循环中可以互为先后',
    then_always: '“{{one}}”总在“{{other}}”之前',
    then_before: '同时经过两者的案例里，“{{one}}”在“{{other}}”之前',
    then_turnedAlways: '“{{other}}”总在“{{one}}”之前',
    then_turned: '同时经过两者的案例里，“{{other}}”在“{{one}}”之前',
    then_parallel: '两者并行',
    then_exclusive: '一个案例只会经过其中之一',
    then_loop: '两者在循环中可以互为先后',
    skippable: '{{a}} 中，每个案例都要经过{{names, names}}；{{b}} 中可以不经过。',
    unskippable: '{{a}} 中，案例可以不经过{{names, names}}；{{b}} 中必须经过。',
    repeatable: '{{a}} 中，案例不会再回到{{names, names}}；{{b}} 中可能会。',
    unrepeatable: '{{a}} 中，案例可能再次回到{{names, names}}；{{b}} 中不会。',
    dead: '{{a}} 中，案例会走到{{names, names}}；{{b}} 中，没有案例能走到。',
    alive: '{{a}} 中，没有案例能走到{{names, names}}；{{b}} 中，案例会走到。',
    unknown:
      '没有比较“{{name}}”中的先后顺序：$t(compare.behaviour.side, {"context": "{{side}}"}) 无法执行，或者可能的顺序太多，无法逐一查看。',
    side_a: '{{a}}',
    side_b: '{{b}}',
  },
  numbers: {
    shown_duration:
      '$t(compare.numbers.about, {"context": "{{about}}"})：{{before, duration}} → {{after, duration}}（{{sign}}{{size, duration}} ± {{half, duration}}）。',
    shown_money:
      '$t(compare.numbers.about, {"context": "{{about}}"})：{{before, number}} → {{after, number}} {{currency}}（{{sign}}{{size, percent}} ± {{half, percent}}）。',
    shown_fromNothing:
      '$t(compare.numbers.about, {"context": "{{about}}"})：{{before, number}} → {{after, number}} {{currency}}。',
    shown_percent:
      '$t(compare.numbers.about, {"context": "{{about}}"})：{{before, percent}} → {{after, percent}}（{{sign}}{{size, number}} ± {{half, number}} 个百分点）。',
    shown_number:
      '$t(compare.numbers.about, {"context": "{{about}}"})：{{before, number}} → {{after, number}}（{{sign}}{{size, number}} ± {{half, number}}）。',
    alike_duration:
      '$t(compare.numbers.about, {"context": "{{about}}"})：看不出差异（{{before, duration}}与 {{after, duration}}）。',
    alike_money:
      '$t(compare.numbers.about, {"context": "{{about}}"})：看不出差异（{{before, number}} 与 {{after, number}} {{currency}}）。',
    alike_percent:
      '$t(compare.numbers.about, {"context": "{{about}}"})：看不出差异（{{before, percent}} 与 {{after, percent}}）。',
    alike_number:
      '$t(compare.numbers.about, {"context": "{{about}}"})：看不出差异（{{before, number}} 与 {{after, number}}）。',
    about_case_cycleTime: '周期时间',
    about_case_cycleTimeP90: '九成案例不超过的周期时间',
    about_case_waitingTime: '每个案例的等待',
    about_case_costPerCase: '每个案例的成本',
    about_case_withinTarget: '达到目标的案例',
    about_case_throughput: '每小时完成的案例',
    about_case_lost: '未能完成的案例',
    about_step_waiting: '“{{name}}”之前的等待',
    about_step_processing: '“{{name}}”的处理',
    about_step_visits: '每个案例经过“{{name}}”的次数',
    about_step_cost: '每次“{{name}}”的成本',
    about_step_withinTarget: '“{{name}}”达到目标的比例',
    about_node_time: '在“{{name}}”的时间',
    about_role_utilisation: '{{name}}的利用率',
    about_role_waiting: '等待{{name}}的时间',
    about_segment_cycleTime: '{{name}}的周期时间',
    about_segment_waiting: '{{name}}每个案例的等待',
    about_segment_cost: '{{name}}每个案例的成本',
    about_segment_withinTarget: '{{name}}达到目标的案例',
    about_rest_cycleTime: '不属于任何客群的案例的周期时间',
    about_rest_waiting: '不属于任何客群的案例的等待',
    about_rest_cost: '不属于任何客群的案例的成本',
    about_rest_withinTarget: '不属于任何客群的案例达到目标的比例',
  },
  summary: {
    steps:
      '共 {{total, number}} 个步骤：移除 {{removed, number}} 个，新增 {{added, number}} 个，改动 {{changed, number}} 个。',
    others: '步骤没有改动，但有 {{others, number}} 处其他改动。',
    places: '只有画布上的位置不同。',
    nothing: '两者相同。',
    order: '工作顺序有 {{differences, number}} 处不同。',
    sameOrder: '工作顺序相同。',
    notRun: '没有数据：两者没有运行。',
  },
};
