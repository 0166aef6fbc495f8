/** Must be imported before any schema: without it zod tries once whether it may compile code, which the security policy reports. */
import { z } from 'zod';

z.config({ jitless: true });
