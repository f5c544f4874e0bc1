/** What the tests use of a package that ships no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: 'text' | 'comment', listener: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'closeTag', listener: (text: string) => void): this;
    parse(text: string): unknown;
  }
}
