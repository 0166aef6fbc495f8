import type { APIRoute } from 'astro';
import { loadEdition } from '../../content.ts';
import { openApiFile } from '../../exports/hsds/openapi.ts';

export const GET: APIRoute = async () => Response.json(openApiFile(await loadEdition()));
