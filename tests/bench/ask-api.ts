import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

type Answer<Data> = { data?: Data; errors?: { extensions?: { code?: string } }[] };

/** What the API refused, by its code. */
export class RefusedByApi extends Error {}

/**
 * Asks the API as the site and the desk do; `session` is empty where nobody is signed in. Throws RefusedByApi, and whatever a connection that is cut throws.
 */
export function askApi<Data>(
  url: string,
  session: string,
  question: { query: string; variables: object },
  path: '/graphql' | '/desk/graphql' = '/graphql',
): Promise<Data> {
  const body = JSON.stringify(question);
  const headers = {
    ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    ...{ 'x-enishi-community': 'bench', cookie: `enishi=${session}` },
  };
  return new Promise((answer, refuse) => {
    const sent = request(`${url}${path}`, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', refuse);
      response.on('end', () => {
        const { data, errors } = JSON.parse(Buffer.concat(parts).toString('utf8')) as Answer<Data>;
        if (data && !errors) answer(data);
        else refuse(new RefusedByApi(errors?.[0]?.extensions?.code ?? 'no answer'));
      });
    });
    sent.on('error', refuse);
    sent.end(body);
  });
}
