import type { APIRoute } from 'astro';
import { loadEdition } from '../content.ts';
import { llmsText } from '../exports/markdown/llms.ts';

export const GET: APIRoute = async () => new Response(llmsText(await loadEdition()));
