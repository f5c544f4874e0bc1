import type { Problem } from '#core/base';
import type { Deck } from '#core/exchange/slides';
import type { FileSource } from '#session/ports';

/** Files out of and into the open service. */
export interface FilesState {
  readonly busy: 'importing' | 'exporting' | null;
  /** Why the last export failed. */
  readonly problems: readonly Problem[];

  saveThroughline(): Promise<void>;
  saveBpmn(): Promise<void>;
  saveSvg(): Promise<void>;
  savePng(): Promise<void>;
  /** A report that was made on the screen, as a page of its own. */
  saveHtml(page: string): Promise<void>;
  /** What was made on the screen of a part of the service that is called `name`. */
  saveText(name: string, ending: string, type: string, text: string): Promise<void>;
  /** SVG text as a PNG. */
  savePicture(name: string, svg: string): Promise<void>;
  saveSlides(name: string, deck: Deck): Promise<void>;
  /** Lets the person choose files and takes them in. */
  chooseFile(): Promise<void>;
  /** Takes in files that were chosen or dropped (`arrivals.take`). */
  takeFiles(files: readonly FileSource[]): Promise<void>;
  dismissProblems(): void;
}
