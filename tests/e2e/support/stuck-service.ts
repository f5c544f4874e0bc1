import type { Language } from './app.ts';

const NAMES = {
  en: ['Complaint', 'Which kind?', 'Answer after asking the expert', 'Call back', 'Both done?', 'Lost step'],
  'zh-CN': ['收到投诉', '哪一类？', '请教专家后书面答复', '回电', '都办完了？', '遗漏的环节'],
} as const;

/** The name of the join that waits for ever. */
export function stuckAt(language: Language): string {
  return NAMES[language][4];
}

/** A file with a service in which one way or the other is taken and both are waited for, and one step stands alone. */
export function stuckService(language: Language) {
  const [start, which, answer, call, both, lost] = NAMES[language];
  const nodes = [
    { id: 's', kind: 'startEvent', name: start },
    { id: 'x', kind: 'exclusiveGateway', name: which },
    { id: 'a', kind: 'task', name: answer },
    { id: 'b', kind: 'task', name: call },
    { id: 'j', kind: 'parallelGateway', name: both },
    { id: 'lost', kind: 'task', name: lost },
    { id: 'e', kind: 'endEvent' },
  ].map((node) => ({ ...node, ...(node.kind === 'task' ? { role: 'desk' } : {}) }));
  const flows = ['s x', 'x a', 'x b', 'a j', 'b j', 'j e'].map((ends) => {
    const [source, target] = ends.split(' ');
    return { source, target };
  });
  const roles = [{ id: 'desk', name: call, capacity: 1 }];
  const service = { name: start, roles, nodes, flows };
  return {
    name: 'stuck.throughline.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'throughline', service })),
  };
}
