import type { APIRoute } from 'astro';
import { loadEdition } from '../../../content.ts';
import { organisationsFile } from '../../../exports/api/organisations.ts';

export const GET: APIRoute = async () => Response.json(organisationsFile(await loadEdition()));
