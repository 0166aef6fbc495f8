import type { APIRoute } from 'astro';
import { iconSvg, toIco, toPng } from '../images/bitmap.ts';

/** Asked for without a link, by feed readers, link previews and browsers that do not know SVG icons. */
export const GET: APIRoute = async () => new Response(new Uint8Array(toIco(await toPng(iconSvg(32)), 32)));
