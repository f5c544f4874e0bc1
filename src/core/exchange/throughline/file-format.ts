/** The value of `format` in every file. */
export const FORMAT = 'throughline';

/** Version of the envelope: how the file says what it is. */
export const FORMAT_VERSION = 1;

/** Version of the envelope of files that also tell the history; the others stay readable for older apps. */
export const HISTORY_FORMAT_VERSION = 2;

/** Version of the records inside; grows with every migration. */
export const SCHEMA_VERSION = 4;

/** Larger texts are refused unread. In UTF-16 units, about bytes for Latin text. */
export const MAX_FILE_LENGTH = 64 * 1024 * 1024;

/** Deeper nesting is refused before anything recursive sees it; a real file needs 8 levels. */
export const MAX_DEPTH = 64;

/** More lists, records and commas than this are refused before they are taken apart: each costs far more memory than text. */
export const MAX_VALUES = 16_000_000;

/** Lists and records among them; an empty one is two letters in the file and fifty bytes in memory. */
export const MAX_CONTAINERS = 4_000_000;

/** More records than this in one service are refused. */
export const MAX_ELEMENTS = 20_000;
