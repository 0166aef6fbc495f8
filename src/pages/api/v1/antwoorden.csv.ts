import type { APIRoute } from 'astro';
import { loadEdition } from '../../../content.ts';
import { answersCsv } from '../../../exports/answers-table.ts';

export const GET: APIRoute = async () => new Response(answersCsv(await loadEdition()));
