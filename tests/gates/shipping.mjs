/**
 * Shipping: what of the built app decides what a browser lets it do. The page runs nothing that is not a file beside it and names no
 * other origin; its policy is the one that SECURITY.md prints; the headers say the same and who may frame it; and the service
 * worker lists every file that was built, with the bytes it has.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ensureBuild, ROOT } from '../../src/cli/build.mjs';

/** What lies in the build and is no file of the app. */
const NO_FILE_OF_THE_APP = /^(\.vite\/|_headers$|sw\.js$)/;

export async function checkShippingOf(root = ROOT) {
  await ensureBuild();
  const read = (path) => readFileSync(join(DIST, path), 'utf8');
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !NO_FILE_OF_THE_APP.test(path));
  const hashes = files.map((path) => [
    path === 'index.html' ? '' : path,
    createHash('sha256')
      .update(readFileSync(join(DIST, path)))
      .digest('hex'),
  ]);
  const documented = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  return [
    ...checkPage(read('index.html'), documented),
    ...checkHeaders(read('_headers'), documented),
    ...checkServiceWorker(read('sw.js'), new Map(hashes)),
  ];
}

/** Says what of a page runs or fetches anything but files beside it, and whether its policy is documented. */
export function checkPage(html, documented) {
  const problems = [];
  for (const [tag] of html.matchAll(/<script\b[^>]*>/gi))
    if (!/\ssrc="\.\//.test(tag))
      problems.push(`dist/index.html: a script that is no file beside the page: ${tag}`);
  if (/<style\b/i.test(html)) problems.push('dist/index.html: a style in the page');
  for (const [attribute] of html.matchAll(/\son\w+\s*=/gi))
    problems.push(`dist/index.html: a script in an attribute:${attribute}`);
  for (const [, address = ''] of html.matchAll(/\s(?:src|href)="([^"]*)"/gi))
    if (!address.startsWith('./')) problems.push(`dist/index.html: ${address} is not beside the page`);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
  if (policy === undefined) problems.push('dist/index.html: no content security policy');
  else
    for (const rule of policy.split('; '))
      if (!documented.includes(`\n${rule}`)) problems.push(`SECURITY.md does not print the rule: ${rule}`);
  if (policy !== undefined && /script-src[^;]*'(unsafe|wasm)|https?:|\*/.test(policy))
    problems.push(`dist/index.html: the policy lets in more than files beside the page: ${policy}`);
  return problems;
}

/** Says which header is not documented, or is missing. */
export function checkHeaders(headers, documented) {
  const problems = [];
  for (const needed of ["frame-ancestors 'none'", 'nosniff', 'no-referrer', 'Permissions-Policy'])
    if (!headers.includes(needed)) problems.push(`dist/_headers: ${needed} is missing`);
  for (const [, name = ''] of headers.matchAll(/^ {2}([\w-]+):/gm))
    if (!documented.includes(`\`${name}\``)) problems.push(`SECURITY.md does not name the header ${name}`);
  return problems;
}

/** Says which files a service worker does not keep, or keeps with other bytes. `hashes`: path → SHA-256 of what was built. */
export function checkServiceWorker(code, hashes) {
  const listed = new Map(
    [...code.matchAll(/path:["'`]([^"'`]*)["'`],hash:["'`]([0-9a-f]{64})["'`]/g)].map(([, path, hash]) => [
      path,
      hash,
    ]),
  );
  const problems = [];
  for (const [path, hash] of hashes)
    if (listed.get(path) !== hash)
      problems.push(
        `dist/sw.js ${listed.has(path) ? 'keeps other bytes of' : 'does not keep'} ${path || 'the page'}`,
      );
  for (const path of listed.keys())
    if (!hashes.has(path)) problems.push(`dist/sw.js keeps ${path}, which is not there`);
  return problems;
}
