import type { APIRoute } from 'astro';
import { loadContent } from '../content.ts';
import { matrixCsv } from '../exports/matrix-csv.ts';
import { matrixOf } from '../model/matrix.ts';

/** Every question × every organisation, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(matrixCsv(matrixOf(await loadContent())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
