import { preview } from 'astro';

/** Serves the built site in `dist` on this machine; port 0 takes a free one. */
export async function serve(root: string, port: number): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = await preview({ root, server: { port, host: '127.0.0.1' }, logLevel: 'error' });
  return { origin: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
