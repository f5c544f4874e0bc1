import type { TokenStore } from './token-store.ts';

/** A list of tokens, linked through the token store. A token is in one list at a time. */
export class TokenList {
  head = -1;
  tail = -1;

  push(token: number, tokens: TokenStore): void {
    tokens.next[token] = -1;
    tokens.previous[token] = this.tail;
    if (this.tail >= 0) tokens.next[this.tail] = token;
    else this.head = token;
    this.tail = token;
  }

  remove(token: number, tokens: TokenStore): void {
    const next = tokens.next[token] as number;
    const previous = tokens.previous[token] as number;
    if (previous >= 0) tokens.next[previous] = next;
    else this.head = next;
    if (next >= 0) tokens.previous[next] = previous;
    else this.tail = previous;
  }
}
