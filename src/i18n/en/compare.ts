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
} as const;
