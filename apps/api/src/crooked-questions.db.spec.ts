import type { AddressInfo } from 'node:net';
import { useApi, useTestDatabase } from '@enishi/testing';
import { largestBody, largestDeskBody } from './refuse-large-bodies.ts';

const database = useTestDatabase();
const api = useApi(database);

const post = async (payload: object | string, locale = 'ja') => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'x-enishi-locale': locale },
    payload,
  });
  return { status: response.statusCode, body: response.json<{ errors: { message: string }[] }>() };
};
const invalid = { code: 'INPUT_INVALID', kind: 'invalid', facts: {} };

describe('a question that is none', () => {
  it.each([
    ['of too many words', { query: `{ ${'communities { slug } '.repeat(1_000)} }` }],
    [
      'with too many aliases',
      { query: `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: communities { slug }`).join(' ')} }` },
    ],
    ['not in GraphQL', { query: '{ communities {' }],
    ['of another schema', { query: '{ emptyTheTill }' }],
    ['without text', {}],
  ])('is refused with 400 and a code of ours: one %s', async (_kind, payload) => {
    const { status, body } = await post(payload);
    expect([status, body.errors[0]]).toEqual([400, expect.objectContaining({ extensions: invalid })]);
  });

  it.each([
    ['ja', '送られた内容が大きすぎます'],
    ['en', 'What was sent is too large'],
  ])('too large a body is refused in words (%s)', async (locale, words) => {
    const { status, body } = await post({ query: 'x'.repeat(largestBody) }, locale);
    expect(status).toBe(413);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'BODY_TOO_LARGE', kind: 'invalid' } });
    expect(body.errors[0]?.message).toContain(words);
  });

  it.each([
    ['as long as files make it is read', '/desk/graphql', largestDeskBody - 1_000, 200],
    ['that is longer is refused', '/desk/graphql', largestDeskBody, 413],
    ['as long is refused at the public endpoint', '/graphql', largestDeskBody - 1_000, 413],
  ])('a question at the desk %s', async (_name, url, length, expected) => {
    const payload = { query: '{ __typename }', variables: { content: 'x'.repeat(length) } };
    expect((await api.app.inject({ method: 'POST', url, payload })).statusCode).toBe(expected);
  });

  it('lets the sender of too large a body finish, so that the answer arrives', async () => {
    await api.app.listen(0, '127.0.0.1');
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(8_000_000),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
  });
});
