import type { Result } from '#core/base';
import type { Service } from '#core/model';

/** A file as the person handed it in. */
export interface ImportedFile {
  readonly name: string;
  readonly text: string;
  /** Bytes. */
  readonly size: number;
}

/** Reading and writing formats; big files off the main thread. */
export interface ExchangePort {
  /** Recognises the format by content. Never throws: a refusal is a failed result. */
  read(file: ImportedFile): Promise<Result<Service>>;
  /** Checks a stored body against the schema; an older one is migrated, with the remark `migrated`. */
  check(body: unknown, bodyVersion: number): Promise<Result<Service>>;
  writeThroughline(service: Service): Promise<string>;
  writeBpmn(service: Service): Promise<string>;
  /** A picture of the drawing, SVG text. */
  draw(service: Service): Promise<string>;
}
