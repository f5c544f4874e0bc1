/** Schema of the bodies and diffs this app keeps: that of the records in a service file. A test holds them equal. */
export const BODY_VERSION = 4;
