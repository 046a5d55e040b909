import { useApi, useTestDatabase } from '@enishi/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { sdlOf, type Surface } from '../architecture/schema-fields.ts';

const database = useTestDatabase();
const api = useApi(database);

const surfaces: { surface: Surface; path: string }[] = [
  { surface: 'public', path: '/graphql' },
  { surface: 'desk', path: '/desk/graphql' },
];

/** Comments and order aside: what a caller may ask and what comes back. */
const shapeOf = (schema: GraphQLSchema) =>
  printSchema(lexicographicSortSchema(schema))
    .replace(/"""[\s\S]*?"""\n?/g, '')
    .replace(/^\s*"[^\n]*"\n/gm, '')
    .replace(/^\s*\n/gm, '');

describe('the API answers as apps/api/schema says', () => {
  it.each(surfaces)('$surface', async ({ surface }) => {
    const running = runningSchemas().find(
      (schema) => Boolean(schema.getType('DeskViewer')) === (surface === 'desk'),
    );
    expect(running).toBeDefined();
    expect(shapeOf(running as GraphQLSchema)).toBe(shapeOf(buildSchema(sdlOf(surface))));
  });

  it.each(surfaces)('$surface answers over HTTP', async ({ path }) => {
    const response = await api.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/json' },
      payload: { query: '{ __typename }' },
    });
    expect(response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});

type Container = { getModules(): Map<string, { providers: Map<unknown, { instance: unknown }> }> };

/** Each GraphQL endpoint is a Nest module of its own with its own schema. */
function runningSchemas(): GraphQLSchema[] {
  const { container } = api.app as unknown as { container: Container };
  const hosts = [...container.getModules().values()]
    .flatMap(({ providers }) => [...providers.values()])
    .map(({ instance }) => instance)
    .filter((instance): instance is GraphQLSchemaHost => instance instanceof GraphQLSchemaHost);
  return [...new Set(hosts)].map((host) => host.schema);
}
