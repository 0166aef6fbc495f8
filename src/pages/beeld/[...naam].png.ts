import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '../../content.ts';
import { toPng } from '../../images/bitmap.ts';
import { drawPreview } from '../../images/draw.ts';
import { type Preview, previewsOf } from '../../images/previews.ts';

export const getStaticPaths = (async () =>
  previewsOf(await loadContent()).map((preview) => ({
    params: { naam: preview.path.slice('/beeld/'.length, -'.png'.length) },
    props: { preview },
  }))) satisfies GetStaticPaths;

/** The image that goes with a link to a page. */
export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await toPng(drawPreview(props.preview))));
