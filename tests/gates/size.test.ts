import { expect, it } from 'vitest';
import { filesAtStart } from './size.mjs';

const manifest = {
  'index.html': {
    file: 'entry.js',
    css: ['entry.css'],
    isEntry: true,
    imports: ['_kit.js'],
    dynamicImports: ['en', 'charts'],
  },
  '_kit.js': { file: 'kit.js', css: ['kit.css'], imports: ['index.html'] },
  en: { file: 'en.js', imports: ['_kit.js'] },
  charts: { file: 'charts.js' },
};

it('counts the entry, all it imports statically and their styles, but no lazy chunk', () => {
  expect(filesAtStart(manifest, [])).toEqual(['entry.js', 'entry.css', 'kit.js', 'kit.css']);
});

it('counts the lazy chunks that are needed at the start', () => {
  expect(filesAtStart(manifest, ['en', 'folded-into-the-entry'])).toContain('en.js');
});
