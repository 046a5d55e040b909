import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { KnownDocuments } from '@enishi/platform';
import fastify from 'fastify';
import type { InjectOptions } from 'fastify';

import { answerKnownQuestions } from './answer-known-questions.ts';

const folder = mkdtempSync(join(tmpdir(), 'enishi-documents-'));
writeFileSync(join(folder, 'public.json'), JSON.stringify({ abc: '{ plans { key } }' }));
writeFileSync(join(folder, 'desk.json'), JSON.stringify({ def: '{ paymentMode }' }));
afterAll(() => rmSync(folder, { recursive: true }));

/** An API whose endpoints repeat the question that reached them. */
function api() {
  const server = fastify();
  answerKnownQuestions(server, {
    public: KnownDocuments.read(folder, 'public'),
    desk: KnownDocuments.read(folder, 'desk'),
  });
  for (const url of ['/graphql', '/desk/graphql']) {
    server.route({ method: ['GET', 'POST'], url, handler: async ({ body }) => ({ asked: body }) });
  }
  server.post('/hooks/stripe', async () => ({ received: true }));
  return server;
}

const evil = '{ members { email } }';

describe('an API that knows its questions', () => {
  it('asks its own text, whatever text came along', async () => {
    const payload = { query: evil, extensions: { documentId: 'abc' } };
    const answer = await api().inject({ method: 'POST', url: '/graphql', payload });
    expect(answer.json()).toMatchObject({ asked: { query: '{ plans { key } }' } });
  });

  it.each([
    ['an unknown question', { method: 'POST', url: '/graphql', payload: { query: evil } }],
    [
      'an address with something behind it',
      { method: 'POST', url: '/graphql?x=1', payload: { query: evil } },
    ],
    [
      'a question of the other endpoint',
      { method: 'POST', url: '/desk/graphql', payload: { extensions: { documentId: 'abc' } } },
    ],
    [
      'several at once',
      { method: 'POST', url: '/graphql', payload: [{ extensions: { documentId: 'abc' } }] },
    ],
    ['nothing', { method: 'POST', url: '/graphql' }],
    [
      'the name of a built-in property',
      { method: 'POST', url: '/graphql', payload: { extensions: { documentId: 'constructor' } } },
    ],
    ['a question in the address', { method: 'GET', url: `/graphql?query=${encodeURIComponent(evil)}` }],
  ] as const)('refuses %s', async (_case, request) => {
    const answer = await api().inject(request as InjectOptions);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'NOT_ALLOWED' } }] },
    ]);
  });

  it('leaves everything else alone', async () => {
    const answer = await api().inject({ method: 'POST', url: '/hooks/stripe', payload: {} });
    expect(answer.json()).toEqual({ received: true });
  });
});
