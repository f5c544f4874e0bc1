/** What the page around a sheet needs: as wide as the sheet, scrolling like any page, and nothing that waits for a press. */
const PAGE = 'html, body { height: auto; overflow: auto; margin: 0; }';

/**
 * A sheet as a page of its own that needs nothing else: its elements, the style rules that reach them, its pictures
 * inside. What could be pressed in the app becomes plain text.
 */
export function paperAsHtml(sheet: HTMLElement, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  const root = document.documentElement;
  for (const { name, value } of root.attributes) page.documentElement.setAttribute(name, value);
  page.documentElement.lang = sheet.lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  page.body.append(page.importNode(sheet, true));
  for (const button of page.querySelectorAll('button')) {
    const text = page.createElement('span');
    text.className = button.className;
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  const style = page.createElement('style');
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => reaching(page, cssRules));
  style.textContent = [...rules, PAGE].join('\n');
  page.head.append(style);
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}

/** The text of those rules that say something about an element of the page. */
function reaching(page: Document, rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSPageRule) return [rule.cssText];
    if (rule instanceof CSSStyleRule) return reaches(page, rule.selectorText) ? [rule.cssText] : [];
    if (rule instanceof CSSMediaRule) {
      const inside = reaching(page, rule.cssRules);
      return inside.length === 0 ? [] : [`@media ${rule.media.mediaText} {\n${inside.join('\n')}\n}`];
    }
    return rule instanceof CSSLayerBlockRule ? reaching(page, rule.cssRules) : [];
  });
}

/** Pseudo-elements and states are nowhere in a document that is not shown: what they belong to has to be. */
function reaches(page: Document, selector: string): boolean {
  const subject = selector.replace(/::?(before|after|placeholder|hover|focus(-visible)?|active)\b/g, '');
  try {
    return page.querySelector(subject) !== null;
  } catch {
    return false;
  }
}
