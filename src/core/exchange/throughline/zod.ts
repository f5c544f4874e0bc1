import { z } from 'zod';

// Zod compiles validators with `new Function` unless told not to; a strict content security policy forbids that.
z.config({ jitless: true });

export { z };
