import type { APIRoute } from 'astro';
import { iconSvg, toPng } from '../images/bitmap.ts';
import { colour } from '../images/colours.ts';

/** On the home screen of a phone, which asks for it without a link and makes black what is seen through. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await toPng(iconSvg(180, colour('paper')))));
