import { NEXT, PREVIOUS, type TokenStore } from './token-store.ts';

/** A list of tokens, linked through the token store. A token is in one list at a time. */
export class TokenList {
  head = -1;
  tail = -1;

  push(token: number, tokens: TokenStore): void {
    const { words } = tokens;
    words[(token << 4) + NEXT] = -1;
    words[(token << 4) + PREVIOUS] = this.tail;
    if (this.tail >= 0) words[(this.tail << 4) + NEXT] = token;
    else this.head = token;
    this.tail = token;
  }

  remove(token: number, tokens: TokenStore): void {
    const { words } = tokens;
    const next = words[(token << 4) + NEXT] as number;
    const previous = words[(token << 4) + PREVIOUS] as number;
    if (previous >= 0) words[(previous << 4) + NEXT] = next;
    else this.head = next;
    if (next >= 0) words[(next << 4) + PREVIOUS] = previous;
    else this.tail = previous;
  }
}
