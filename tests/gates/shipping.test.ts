import { expect, it } from 'vitest';
import { checkHeaders, checkPage, checkServiceWorker } from './shipping.mjs';

const RULES = ["default-src 'none'", "script-src 'self'"];
const DOCUMENTED = `\`\`\`\n${RULES.join('\n')}\n\`\`\` \`Permissions-Policy\``;
const META = `<meta http-equiv="Content-Security-Policy" content="${RULES.join('; ').replaceAll("'", '&#39;')}">`;
const page = (body: string, meta = META) => checkPage(`<html><head>${meta}</head>${body}</html>`, DOCUMENTED);
const FINE = '<script type="module" crossorigin src="./assets/a.js"></script><link href="./favicon.svg">';

it('accepts a page that is made of files beside it, under the policy that is documented', () => {
  expect(page(FINE)).toEqual([]);
});

it.each([
  '<script>alert(1)</script>',
  '<script type="module" src="https://example.org/a.js"></script>',
  '<body onload="go()">',
  '<style>body { color: red }</style>',
  '<link rel="stylesheet" href="//example.org/a.css">',
])('refuses %s', (body) => {
  expect(page(FINE + body)).not.toEqual([]);
});

it('refuses a page without a policy, with another than is documented, or with a wide one', () => {
  expect(page(FINE, '')).toHaveLength(1);
  expect(page(FINE, META.replace('default-src', 'img-src'))).toHaveLength(1);
  expect(page(FINE, META.replace('&#39;self&#39;', '&#39;self&#39; &#39;unsafe-eval&#39;'))).toHaveLength(2);
});

it('refuses headers that let the page be framed, or that nobody documented', () => {
  const headers = "/*\n  Permissions-Policy: x nosniff no-referrer frame-ancestors 'none'\n";
  expect(checkHeaders(headers, DOCUMENTED)).toEqual([]);
  expect(checkHeaders(headers.replace("frame-ancestors 'none'", ''), DOCUMENTED)).toHaveLength(1);
  expect(checkHeaders(`${headers}  X-Other: 1\n`, DOCUMENTED)).toHaveLength(1);
});

it('refuses a service worker that does not keep exactly what was built', () => {
  const hash = 'a'.repeat(64);
  const code = (path: string) => `const b={id:"1",files:[{path:"${path}",hash:"${hash}",bytes:1}]}`;
  expect(checkServiceWorker(code('assets/a.js'), new Map([['assets/a.js', hash]]))).toEqual([]);
  expect(checkServiceWorker(code('assets/a.js'), new Map([['assets/a.js', 'b'.repeat(64)]]))).toHaveLength(1);
  expect(checkServiceWorker(code('assets/a.js'), new Map([['', hash]]))).toHaveLength(2);
});
