import type { APIRoute } from 'astro';
import { loadEdition } from '../../../content.ts';
import { indexFile } from '../../../exports/api/catalogue.ts';

export const GET: APIRoute = async () => Response.json(indexFile(await loadEdition()));
