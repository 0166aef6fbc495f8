import type { APIRoute } from 'astro';
import { loadEdition } from '../../content.ts';
import { taxonomiesFile } from '../../exports/hsds/taxonomies.ts';

export const GET: APIRoute = async () => Response.json(taxonomiesFile(await loadEdition()));
