import type { APIRoute } from 'astro';
import { loadEdition } from '../../../content.ts';
import { situationsFile } from '../../../exports/api/situations-and-terms.ts';

export const GET: APIRoute = async () => Response.json(situationsFile(await loadEdition()));
