import type { APIRoute } from 'astro';
import { loadContent } from '../../content.ts';
import { overviewOf } from '../../model/table/overview.ts';

/** What the page "Aan tafel" must know of everything, before anyone is chosen. */
export const GET: APIRoute = async () => Response.json(overviewOf(await loadContent()));
