import type { APIRoute } from 'astro';
import { loadEdition } from '../../content.ts';
import { termsFile } from '../../exports/hsds/taxonomies.ts';

export const GET: APIRoute = async () => Response.json(termsFile(await loadEdition()));
