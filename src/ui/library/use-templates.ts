import { useEffect, useState } from 'react';
import { type ExampleId, exampleList } from '#core/examples/catalogue';
import type { TemplateFacts } from './describe-template.ts';

/** Template → what it holds, filled one by one so that no drawing holds up the page; anew in other words or colours. */
export function useTemplates(
  language: 'en' | 'zh-CN',
  theme: 'light' | 'dark',
): ReadonlyMap<ExampleId, TemplateFacts> {
  const [facts, setFacts] = useState<ReadonlyMap<ExampleId, TemplateFacts>>(new Map());
  useEffect(() => {
    let isOver = false;
    const fill = async () => {
      const { describeTemplate } = await import('./describe-template.ts');
      for (const { id } of exampleList(language)) {
        await new Promise(requestAnimationFrame);
        if (isOver) return;
        const found = describeTemplate(id, language, theme);
        setFacts((before) => new Map(before).set(id, found));
      }
    };
    // Without the pictures the names are still there to click.
    fill().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [language, theme]);
  return facts;
}
