import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assets as AssetsClass } from './assets.ts';
import type { forward as Forward, isForApi as IsForApi } from './forward.ts';

let heard: { url: string; headers: IncomingHttpHeaders; body: string }[] = [];
let api: Server;
let front: Server;
let folder: string;
let isForApi: typeof IsForApi;

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

function answerAsApi(outgoing: ServerResponse): void {
  outgoing.setHeader('set-cookie', ['enishi=token; HttpOnly', 'other=1']);
  outgoing.end('{"data":{}}');
}

let site: string;

beforeAll(async () => {
  api = createServer((incoming, outgoing) => {
    let body = '';
    incoming.on('data', (part) => (body += part));
    incoming.on('end', () => {
      heard.push({ url: incoming.url ?? '', headers: incoming.headers, body });
      answerAsApi(outgoing);
    });
  });
  process.env.API_URL = await listening(api);
  folder = await mkdtemp(join(tmpdir(), 'enishi-web-'));
  await mkdir(join(folder, 'client/assets'), { recursive: true });
  await writeFile(join(folder, 'client/assets/page-abc.js'), 'export const long = 1;'.repeat(50));
  await writeFile(join(folder, 'client/secret.txt'), 'not for visitors');
  const forwarding = await import('./forward.ts');
  const { Assets } = (await import('./assets.ts')) as { Assets: typeof AssetsClass };
  const forward: typeof Forward = forwarding.forward;
  isForApi = forwarding.isForApi;
  const assets = new Assets(join(folder, 'client'));
  front = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://localhost');
    if (isForApi(pathname)) return forward(incoming, outgoing, 'request-1');
    void assets.serve(pathname, incoming, outgoing).then((served) => served || outgoing.end('page'));
  });
  site = await listening(front);
});

afterAll(async () => {
  front.close();
  api.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  heard = [];
});

describe('the paths of the API', () => {
  it.each(['/graphql', '/desk/graphql', '/hooks/stripe', '/files/doto/receipts/1.pdf'])(
    'include %s',
    (path) => {
      expect(isForApi(path)).toBe(true);
    },
  );

  it.each(['/', '/doto', '/doto/desk', '/graphql/x', '/hooks', '/filesystem'])(
    'do not include %s',
    (path) => {
      expect(isForApi(path)).toBe(false);
    },
  );
});

describe('forwarding', () => {
  it('keeps cookie, body and both set-cookie headers, and numbers the request', async () => {
    const response = await fetch(`${site}/graphql`, {
      method: 'POST',
      body: '{"query":"{x}"}',
      headers: { cookie: 'enishi=old' },
    });
    expect(response.headers.getSetCookie()).toEqual(['enishi=token; HttpOnly', 'other=1']);
    expect(heard[0]).toMatchObject({ url: '/graphql', body: '{"query":"{x}"}' });
    expect(heard[0]?.headers).toMatchObject({
      cookie: 'enishi=old',
      'x-request-id': 'request-1',
      'x-forwarded-proto': 'http',
    });
  });

  it('names the community from the file’s path or from the page the call comes from', async () => {
    await fetch(`${site}/files/doto/receipts/1.pdf`);
    await fetch(`${site}/graphql`, { method: 'POST', headers: { referer: `${site}/oguni/en/me` } });
    expect(heard.map(({ headers }) => headers['x-enishi-community'])).toEqual(['doto', 'oguni']);
  });

  it('does not believe a visitor about their address', async () => {
    await fetch(`${site}/graphql`, { method: 'POST', headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(heard[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  });
});

describe('too large a body', () => {
  const tooMuch = 'x'.repeat(5_000_000);
  const refused = { code: 'BODY_TOO_LARGE', kind: 'invalid', facts: {} };

  it('is refused by the length it names, before the API hears of it', async () => {
    const response = await fetch(`${site}/graphql`, { method: 'POST', body: tooMuch });
    expect([response.status, await response.json()]).toEqual([
      413,
      { errors: [expect.objectContaining({ extensions: refused })] },
    ]);
    expect(heard).toEqual([]);
  });

  it('is refused when it is sent bit by bit without a length', async () => {
    const body = new Blob([tooMuch]).stream();
    const response = await fetch(`${site}/hooks/stripe`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(heard).toEqual([]);
  });

  it('leaves what the API takes alone', async () => {
    const body = 'x'.repeat(390_000);
    expect((await fetch(`${site}/graphql`, { method: 'POST', body })).status).toBe(200);
    expect(heard[0]?.body).toHaveLength(390_000);
  });
});

describe('browser files', () => {
  it('are packed and may be kept for ever', async () => {
    const response = await fetch(`${site}/assets/page-abc.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toContain('export const long');
  });

  it.each(['/assets/missing.js', '/assets/%2e%2e/secret.txt', '/assets/..%2fsecret.txt', '/assets/page-abc'])(
    'give nothing away for %s',
    async (path) => {
      const response = await fetch(`${site}${path}`);
      expect([await response.text(), response.status]).not.toContain('not for visitors');
    },
  );
});
