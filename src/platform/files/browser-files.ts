import type { FilesPort } from '#session/ports';
import { chooseFiles } from './choose-files.ts';
import { decodeText } from './decode-text.ts';
import { download } from './download.ts';
import { pickFile } from './pick-file.ts';
import { rasterise } from './rasterise.ts';

const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Files through downloads and the browser's file dialogue. */
export function createBrowserFiles(): FilesPort {
  return {
    async saveText(name, type, text) {
      download(name, new Blob([text], { type: `${type};charset=utf-8` }));
    },
    async saveBlob(name, file) {
      download(name, file);
    },
    async savePng(name, svg) {
      download(name, await rasterise(svg));
    },
    async saveSlides(name, deck) {
      const { slidesFile } = await import('#platform/slides');
      download(name, new Blob([await slidesFile(deck)], { type: POWERPOINT }));
    },
    pick: pickFile,
    choose: (accept) => chooseFiles(accept, { several: true }),
    decode: decodeText,
  };
}
