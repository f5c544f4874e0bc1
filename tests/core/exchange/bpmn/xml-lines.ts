import { Parser } from 'saxen';

/**
 * A document as one line per attribute, element and piece of text, with namespaces resolved, attributes sorted and
 * white space squeezed: two documents mean the same exactly when their lines are equal. Read by a parser that the
 * product does not use.
 */
export function xmlLines(text: string): readonly string[] {
  const lines: string[] = [];
  const path: string[] = [];
  const scopes: Record<string, string>[] = [{}];
  const parser = new Parser();
  const squeeze = (value: string) => value.replace(/\s+/g, ' ').trim();
  const resolve = (name: string, scope: Record<string, string>, isAttribute: boolean) => {
    const colon = name.indexOf(':');
    if (colon < 0) return isAttribute ? name : `{${scope[''] ?? ''}}${name}`;
    return `{${scope[name.slice(0, colon)] ?? ''}}${name.slice(colon + 1)}`;
  };
  parser.on('error', (error: Error) => {
    throw error;
  });
  parser.on('warn', (error: Error) => {
    // Names of XML may begin with any letter; this parser knows those of ASCII only and passes the attribute over.
    if (!error.message.startsWith('illegal first char attribute name')) throw error;
  });
  parser.on(
    'openTag',
    (name: string, attributesOf: () => Record<string, string>, decode: (value: string) => string) => {
      const attributes = attributesOf();
      const scope = { ...scopes.at(-1) };
      for (const [key, value] of Object.entries(attributes)) {
        if (key === 'xmlns') scope[''] = value;
        else if (key.startsWith('xmlns:')) scope[key.slice(6)] = value;
      }
      scopes.push(scope);
      path.push(resolve(name, scope, false));
      lines.push(path.join('/'));
      for (const [key, value] of Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
        const plain = decode(value);
        const qualified = key.endsWith(':type') && plain.includes(':') ? resolve(plain, scope, false) : plain;
        lines.push(`${path.join('/')} @${resolve(key, scope, true)}=${squeeze(qualified)}`);
      }
    },
  );
  parser.on('closeTag', () => {
    path.pop();
    scopes.pop();
  });
  const characters = (value: string) => {
    if (squeeze(value) !== '') lines.push(`${path.join('/')} "${squeeze(value)}"`);
  };
  parser.on('text', (value: string, decode: (text: string) => string) => characters(decode(value)));
  parser.on('cdata', characters);
  parser.on('comment', (value: string) => lines.push(`${path.join('/')} <!--${squeeze(value)}-->`));
  parser.parse(text);
  return lines;
}
