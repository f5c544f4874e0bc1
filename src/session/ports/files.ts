import type { Deck } from '#core/exchange/slides';
import type { ImportedFile } from './exchange.ts';

/** Files that leave or enter the browser. */
export interface FilesPort {
  /** Offers text as a download. */
  saveText(name: string, type: string, text: string): Promise<void>;
  /** Rasterises SVG text at twice its size and offers it as a PNG download. */
  savePng(name: string, svg: string): Promise<void>;
  /** Offers slides as a PowerPoint download. */
  saveSlides(name: string, deck: Deck): Promise<void>;
  /** Lets the person choose one file; null when they call it off. `text` is empty when the file is over the limit. */
  pick(accept: readonly string[], limit: number): Promise<ImportedFile | null>;
  /** Bytes as text: by byte order mark, else by what an XML declaration says, else UTF-8. */
  decode(bytes: ArrayBuffer): string;
}
