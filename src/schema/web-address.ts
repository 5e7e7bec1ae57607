import { z } from 'zod';

/** Only web addresses: article metadata is untrusted, and `javascript:` must not become a link. */
export const webAddress = z.url({ protocol: /^https?$/ });
