import fastify from 'fastify';
import { handOutByGetOnly } from './hand-out-by-get-only.ts';

/** A server that counts how often it handed out its file; without the rule it is Fastify as it comes. */
function server(rule: typeof handOutByGetOnly | null) {
  const app = fastify();
  const handedOut: string[] = [];
  rule?.(app);
  for (const url of ['/files/doto/receipts/:file', '/health/live'])
    app.get(url, async (request) => {
      handedOut.push(request.url);
      return 'paper';
    });
  return { app, handedOut };
}

const receipt = '/files/doto/receipts/1.pdf';

describe('asking whether a file is there', () => {
  it('hands nothing out, and names the way to have it', async () => {
    const { app, handedOut } = server(handOutByGetOnly);
    const answer = await app.inject({ method: 'HEAD', url: receipt });
    expect([answer.statusCode, answer.headers.allow, handedOut]).toEqual([405, 'GET', []]);
  });

  it('control: without the rule the file counts as handed out', async () => {
    const { app, handedOut } = server(null);
    await app.inject({ method: 'HEAD', url: receipt });
    expect(handedOut).toEqual([receipt]);
  });

  it.each([
    ['GET', receipt],
    ['HEAD', '/health/live'],
  ] as const)('lets through %s %s', async (method, url) => {
    const { app, handedOut } = server(handOutByGetOnly);
    const answer = await app.inject({ method, url });
    expect([answer.statusCode, handedOut]).toEqual([200, [url]]);
  });
});
