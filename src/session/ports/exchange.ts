import type { Result } from '#core/base';
import type { FeedbackTable } from '#core/exchange/feedback';
import type { ServiceHistory, WholeService } from '#core/exchange/throughline';
import type { FeedbackScale, Locale, Service } from '#core/model';

/** A file as the person handed it in. */
export interface ImportedFile {
  readonly name: string;
  readonly text: string;
  /** Bytes. */
  readonly size: number;
}

/** Reading and writing formats; big files off the main thread. */
export interface ExchangePort {
  /**
   * Recognises the format by content; what a file leaves unnamed is named in the language of `locale`. Never throws: a refusal is a failed
   * result; so is a file that takes too long (`readTooLong`).
   */
  read(file: ImportedFile, locale: Locale): Promise<Result<WholeService>>;
  /** Answers of customers out of a table; `scale` is that of scores that the table says nothing of. Never throws, as `read`. */
  readAnswers(file: ImportedFile, scale: FeedbackScale): Promise<Result<FeedbackTable>>;
  /** Ends what `read` is doing; its answer is then a refusal with the note `readingStopped`. */
  stopReading(): void;
  /** Checks a stored body against the schema; an older one is migrated, with the remark `migrated`. */
  check(body: unknown, bodyVersion: number): Promise<Result<Service>>;
  /**
   * A service file, with what stands beside the service and what it came from (`WholeService`) where that is given. Rejects with
   * `tooLarge` where `read` would refuse the file for its size: nothing is written that cannot be opened again.
   */
  writeThroughline(
    service: Service,
    history?: ServiceHistory | null,
    lineage?: readonly string[],
  ): Promise<string>;
  writeBpmn(service: Service): Promise<string>;
  /** A picture of the drawing, SVG text. */
  draw(service: Service): Promise<string>;
}
