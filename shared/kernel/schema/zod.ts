// zod, set up once before the first schema: it compiles no code, which the security policy forbids.
import * as z from 'zod';

z.config({ jitless: true });

export { z };
