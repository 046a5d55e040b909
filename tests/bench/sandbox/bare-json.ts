import Fastify from 'fastify';

/** The yardstick of the sandbox: Fastify alone, which reads a form and answers an object kept in memory. */
const answer = JSON.parse(process.env['BARE_ANSWER'] ?? '{}') as object;
const app = Fastify({ logger: false });
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
app.get('/v1/*', (_request, reply) => reply.type('application/json').send(JSON.stringify(answer, null, 2)));
app.post('/v1/*', (_request, reply) => reply.type('application/json').send(JSON.stringify(answer, null, 2)));
await app.listen({ port: Number(process.env['API_PORT']), host: '127.0.0.1' });
