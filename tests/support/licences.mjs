/**
 * THIRD_PARTY_LICENSES: the licence of every package that ends up in the built app, each text once.
 *
 *   npm run licences        writes the file; the gate `licences` says when it is out of date
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = 'THIRD_PARTY_LICENSES';
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = '-'.repeat(80);

/** The text of the file for what is installed in `root`. */
export function collectLicences(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages)
    .filter(([path, entry]) => path && !entry.dev && !entry.devOptional && existsSync(join(root, path)))
    .map(([path]) => describePackage(root, path))
    .sort((a, b) => compare(a.title, b.title));
  const byText = new Map();
  for (const { title, text } of packages) byText.set(text, new Set([...(byText.get(text) ?? []), title]));
  const sections = [...byText].map(
    ([text, titles]) => `${RULE}\n${[...titles].join('\n')}\n${RULE}\n\n${text}\n`,
  );
  return `Throughline is made with the following packages, each under its own licence.\n\n${sections.join('\n')}`;
}

function describePackage(root, path) {
  const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const licence = manifest.license ?? manifest.licenses?.map((each) => each.type).join(' OR ') ?? 'unknown';
  const kind = typeof licence === 'string' ? licence : licence.type;
  const title = `${manifest.name} ${manifest.version} (${kind}) ${sourceOf(manifest)}`.trim();
  const files = readdirSync(join(root, path))
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const texts = files.map((file) => tidy(readFileSync(join(root, path, file), 'utf8')));
  return { title, text: texts.join('\n\n') || withoutText(root, manifest, kind) };
}

/** Where the source is: the Eclipse licence wants it said. */
function sourceOf({ repository, homepage }) {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  return url
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '')
    .replace(/^(github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$2');
}

/** The text of the ISC licence below its line of copyright. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;

/** Some packages name a licence and ship no text: MIT is the one this project has too, ISC stands above, under their author's name. */
function withoutText(root, manifest, kind) {
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const copyright = `Copyright (c) ${author ?? `the authors of ${manifest.name}`}`;
  if (kind === 'ISC') return `${copyright}\n\n${ISC}`;
  if (kind !== 'MIT')
    throw new Error(`${manifest.name} is under ${kind} and ships no licence text; add it by hand`);
  const own = tidy(readFileSync(join(root, 'LICENSE'), 'utf8'));
  return own.replace(/^Copyright .*$/m, copyright);
}

const tidy = (text) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The gate: what is committed is what would be written now. */
export function checkLicences(root) {
  const path = join(root, FILE);
  const current = existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : '';
  return current === collectLicences(root) ? [] : [`${FILE} is out of date; run: npm run licences`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, FILE), collectLicences(root));
}
