import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries.mjs';

const INDEXES = [
  'src/app/index.ts',
  'src/core/base/index.ts',
  'src/core/exchange/bpmn/index.ts',
  'src/core/machine/index.ts',
  'src/core/model/index.ts',
  'src/i18n/index.ts',
  'src/platform/storage/index.ts',
  'src/session/ports/index.ts',
  'src/session/run/index.ts',
  'src/ui/canvas/index.ts',
  'src/ui/kit/index.ts',
];

/** What the gate says about one file among empty indexes. */
function judge(path: string, text: string): string[] {
  return checkBoundaries(new Map([...INDEXES.map((index) => [index, ''] as const), [path, text]]));
}

describe('boundaries accept', () => {
  it.each([
    ['src/main.tsx', "import { mount } from '#app';"],
    ['src/app/mount.tsx', "import { Canvas } from '#ui/canvas'; import { open } from '#platform/storage';"],
    ['src/ui/canvas/node.tsx', "import { Handle } from '@xyflow/react'; import { Button } from '#ui/kit';"],
    [
      'src/ui/canvas/node.tsx',
      "import { useTranslation } from 'react-i18next'; import { NO_VALUE } from '#i18n';",
    ],
    [
      'src/session/run/run.ts',
      "import { createStore } from 'zustand/vanilla'; import { one } from '#core/model';",
    ],
    [
      'src/platform/storage/open.ts',
      "import type { Storage } from '#session/ports'; import Dexie from 'dexie';",
    ],
    [
      'src/core/machine/compile.ts',
      "import { setup } from 'xstate'; import { invariant } from '#core/base';",
    ],
    [
      'src/core/machine/kinds/task.ts',
      "import { enter } from '../enter.ts'; import { leave } from './leave.ts';",
    ],
    ['src/core/exchange/bpmn/parse.ts', "import { strip } from '../strip.ts';"],
    ['src/core/model/index.ts', "export { type Node } from './node.ts';"],
    [
      'src/cli/simulate.ts',
      "import { readFileSync } from 'node:fs'; import { parse } from '#core/exchange/bpmn';",
    ],
    ['tests/core/base/x.test.ts', "import { x } from '../../../src/core/base/index.ts';"],
  ])('%s: %s', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });
});

describe('boundaries refuse', () => {
  it.each([
    ['src/main.tsx', "import { Canvas } from '#ui/canvas';", "main may not import '#ui/canvas'"],
    ['src/ui/kit/a.tsx', "import { mount } from '#app';", "ui may not import '#app'"],
    [
      'src/ui/kit/a.tsx',
      "import { open } from '#platform/storage';",
      "ui may not import '#platform/storage'",
    ],
    ['src/session/run/a.ts', "import { Canvas } from '#ui/canvas';", "session may not import '#ui/canvas'"],
    ['src/session/run/a.ts', "import { NO_VALUE } from '#i18n';", "session may not import '#i18n'"],
    [
      'src/platform/storage/a.ts',
      "import { x } from '#session/ports';",
      "platform may not import '#session/ports'",
    ],
    [
      'src/platform/storage/a.ts',
      "import type { X } from '#session/run';",
      "import a type of '#session/run'",
    ],
    [
      'src/core/model/a.ts',
      "import type { X } from '#session/ports';",
      "core may not import a type of '#session/ports'",
    ],
    ['src/core/base/a.ts', "import type { Node } from '#core/model';", 'later in the order of the core'],
    ['src/core/model/a.ts', "export { run } from '#core/machine';", 'later in the order of the core'],
    ['src/core/model/a.ts', "type T = import('#core/machine').T;", 'later in the order of the core'],
    ['src/core/model/a.ts', "const later = () => import('#core/machine');", 'later in the order of the core'],
    [
      'src/core/novel/a.ts',
      "import { x } from '#core/base';",
      'core/novel has no place in the order of the core',
    ],
    ['src/core/model/a.ts', "import { x } from '#core/model';", "imports its own folder's index"],
    [
      'src/core/exchange/bpmn/a.ts',
      "import { x } from '#core/exchange/bpmn';",
      "imports its own folder's index",
    ],
    ['src/core/model/a.ts', "import { x } from './index.ts';", "an index is entered by its '#…' name"],
    ['src/core/model/a.ts', "import { x } from '../base/brand.ts';", 'from another folder'],
    [
      'src/core/exchange/read.ts',
      "import { x } from './bpmn/parse.ts';",
      'bypassing the index of src/core/exchange/bpmn',
    ],
    ['src/core/model/a.ts', "import x from '../../../package.json';", 'outside src'],
    ['src/core/model/index.ts', "export * from './node.ts';", 'list the names'],
    ['src/core/simulation/a.ts', "import { setup } from 'xstate';", "may not import 'xstate'"],
    ['src/session/run/a.ts', "import type { Table } from 'dexie';", "may not import 'dexie'"],
    [
      'src/ui/kit/a.tsx',
      "import '@xyflow/react/dist/style.css';",
      "may not import '@xyflow/react/dist/style.css'",
    ],
    ['src/session/run/a.ts', "import { create } from 'zustand';", "may not import 'zustand'"],
    ['src/core/model/a.ts', "import { useState } from 'react';", "may not import 'react'"],
    ['src/core/model/a.ts', "import { readFileSync } from 'node:fs';", "may not import 'node:fs'"],
  ])('%s: %s', (path, text, problem) => {
    expect(judge(path, text).join('\n')).toContain(problem);
  });
});
