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
};
