/** The client of GitHub's API. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ApiError, connect, type GitHub } from '../../scripts/github/api.ts';

let stop = () => {};
afterEach(() => stop());

/** A client of a server that answers this; also gives what was asked. */
async function serving(answer: (path: string) => [status: number, body: unknown]) {
  const asked: { path: string; connection: string | undefined; token: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const { connection, authorization } = request.headers;
    asked.push({ path: request.url ?? '', connection, token: authorization });
    const [status, body] = answer(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stop = () => server.close();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: GitHub = connect({ url, token: 'geheim', repository: 'samen/kennismaken' });
  return { github, asked };
}

test('a list is read to its end, page by page', async () => {
  const { github, asked } = await serving((path) => [
    200,
    path.endsWith('page=1') ? Array(100).fill({}) : [{}],
  ]);
  expect(await github.comments(7)).toHaveLength(101);
  expect(asked.map(({ path }) => path)).toEqual([
    '/repos/samen/kennismaken/issues/7/comments?per_page=100&page=1',
    '/repos/samen/kennismaken/issues/7/comments?per_page=100&page=2',
  ]);
});

test('a list without end is not followed for ever', async () => {
  const { github, asked } = await serving(() => [200, Array(100).fill({})]);
  await github.comments(7);
  expect(asked).toHaveLength(10);
});

test('each request has a connection of its own, so that a long judgement in between does no harm', async () => {
  const { github, asked } = await serving(() => [200, []]);
  await github.comments(7);
  expect(asked[0]).toMatchObject({ connection: 'close', token: 'Bearer geheim' });
});

test('a refusal says what was asked and answered, without the token', async () => {
  const { github } = await serving(() => [403, { message: 'Nee' }]);
  const error = await github.comments(7).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(String(error)).toMatch(/GET \/issues\/7\/comments.* → 403 .*Nee/);
  expect(String(error)).not.toContain('geheim');
});

test('a list of files that GitHub cut short is not taken for all files', async () => {
  const { github } = await serving(() => [200, { tree: [], truncated: true }]);
  await expect(github.tree('main')).rejects.toThrow('te lang');
});

test('a label or a revision with odd characters stays one part of the address', async () => {
  const { github, asked } = await serving(() => [200, { merge_base_commit: { sha: 'a' } }]);
  await github.mergeBase('a/../b?x', 'c');
  expect(asked[0]?.path).toBe('/repos/samen/kennismaken/compare/a%2F..%2Fb%3Fx...c?per_page=1');
});
