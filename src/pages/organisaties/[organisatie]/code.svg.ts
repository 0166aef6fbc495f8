/** The QR code on the card of a profile; a site that does not know its own address has none. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '../../../content.ts';
import { qrCode } from '../../../exports/qr-code.ts';
import { pathOf } from '../../../model/paths.ts';

export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const { organisaties } = await loadContent();
  return [...organisaties.keys()].map((organisatie) => ({ params: { organisatie } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<never, { organisatie: string }> = ({ params, site }) =>
  new Response(qrCode(new URL(pathOf.organisatie(params.organisatie), site).href));
