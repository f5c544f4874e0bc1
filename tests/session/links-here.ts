import type { LinkPort } from '#session/ports';
import { packLink, unpackLink } from '../../src/platform/transfer/link-text.ts';

/** The links of a page whose address is `visit`ed by the test, and its clipboard. */
export interface LinksHere extends LinkPort {
  readonly clipboard: string[];
  visit(fragment: string): void;
}

/** Links that are packed and unpacked as in the browser. */
export function createLinksHere(): LinksHere {
  let fragment: string | null = null;
  const listeners = new Set<() => void>();
  const clipboard: string[] = [];
  return {
    clipboard,
    visit(next) {
      fragment = next;
      for (const listener of listeners) listener();
    },
    take() {
      const taken = fragment;
      fragment = null;
      return taken;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    addressFor: async (text) => `app#${await packLink(text)}`,
    unpack: unpackLink,
    copy: async (text) => clipboard.push(text) > 0,
  };
}
