import type { LinkPort } from '#session/ports';
import { packLink, unpackLink } from './link-text.ts';

const MARK = '#share=';

/** Links to the page that is open. */
export function createBrowserLinks(): LinkPort {
  return {
    take() {
      const { hash, pathname, search } = location;
      if (!hash.startsWith(MARK)) return null;
      // A reload, or a bookmark made now, means the app and not the link again.
      history.replaceState(history.state, '', pathname + search);
      return hash.slice(MARK.length);
    },
    onChange(listener) {
      addEventListener('hashchange', listener);
      return () => removeEventListener('hashchange', listener);
    },
    addressFor: async (text) =>
      location.origin + location.pathname + location.search + MARK + (await packLink(text)),
    unpack: unpackLink,
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
