/** What the customer is known as in a file: the first persona, or just the customer. */
export const END_USER = 'customer';

/** What the service as a whole is known as; named actors get a number behind it. */
export const SERVICE_PROVIDER = 'service';
