/** What each change is called, by its code: an order that can stand on a button or in a table. */
export const changes = {
  removeStep: 'Take out “{{name}}”',
  removePart: 'Take out “{{name}}” and what only it leads to ({{elements, number}} elements)',
  removeBranch: 'Take out the branch “{{name}}”',
  removeCheck: 'Go on without “{{name}}” and its decision',
  removeGateway: 'Take out the gateway “{{name}}”, which decides nothing',
  mergeSteps: 'Do “{{first}}” and “{{second}}” in one go',
  parallelSteps: 'Do “{{first}}” and “{{second}}” at the same time',
  reorderChecks: 'Check in this order: {{order}}',
  giveToRole: 'Let {{role}} do “{{name}}”',
  halveReturns: 'Halve the share that comes back to “{{name}}”: from {{from, percent}} to {{to, percent}}',
} as const;
