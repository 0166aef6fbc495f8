import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent } from '../../../content.ts';
import { type Scene, sceneOf } from '../../../model/table/scene.ts';

interface Props {
  scene: Scene;
}

export const getStaticPaths = (async () => {
  const { situaties } = await loadContent();
  return [...situaties].map(([situatie, data]) => ({
    params: { situatie },
    props: { scene: sceneOf(situatie, data) },
  }));
}) satisfies GetStaticPaths;

/** One situation, fetched when it is chosen. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.scene);
