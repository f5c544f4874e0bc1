export const journeyTemplates = {
  title: 'Start from a template',
  lead: 'Each is a process, a journey map bound to it and a scenario, ready to simulate. A click makes a copy of your own.',
  button: 'From a template',
  process: 'Process: {{steps}} steps, {{roles}} roles',
  map: 'Journey map: {{touchpoints}} touchpoints',
  scenario: 'Scenario: {{name}}',
  source: 'Where the numbers come from',
  sourceOf: 'Where the numbers of {{name}} come from',
} as const;
