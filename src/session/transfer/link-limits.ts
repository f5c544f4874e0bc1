/** Characters of an address that mail, chats and browsers carry without cutting it. Longer links are not made. */
export const LONGEST_LINK = 32_000;

/** Characters of a link that are read at all. */
export const LONGEST_READ = 2 * LONGEST_LINK;

/** Bytes that a link may unpack to. */
export const MOST_UNPACKED = 4 * 1024 * 1024;
