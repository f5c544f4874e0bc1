import type { Deck } from '#core/exchange/slides';
import type { ImportedFile } from './exchange.ts';

/** A file whose bytes have not been read yet; the browser's `File` is one. */
export interface FileSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Rejects where the file is gone, or is a folder. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Files that leave or enter the browser. */
export interface FilesPort {
  /** Offers text as a download. */
  saveText(name: string, type: string, text: string): Promise<void>;
  /** Offers a file that was made already as a download. */
  saveBlob(name: string, file: Blob): Promise<void>;
  /** Rasterises SVG text at twice its size and offers it as a PNG download. */
  savePng(name: string, svg: string): Promise<void>;
  /** Offers slides as a PowerPoint download. */
  saveSlides(name: string, deck: Deck): Promise<void>;
  /** Lets the person choose one file; null when they call it off. `text` is empty when the file is over the limit. */
  pick(accept: readonly string[], limit: number): Promise<ImportedFile | null>;
  /** Lets the person choose files; none when they call it off. */
  choose(accept: readonly string[]): Promise<readonly FileSource[]>;
  /** Bytes as text: by byte order mark, else by what an XML declaration says, else UTF-8. */
  decode(bytes: ArrayBuffer): string;
}
