/** A nominal type: `Brand<string, 'NodeId'>` is a string that only a parser or a factory may name a NodeId. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
