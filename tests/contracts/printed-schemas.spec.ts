import { useApi, useTestDatabase } from '@enishi/testing';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isInputObjectType,
  isObjectType,
  isUnionType,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { sdlOf, type Surface } from '../architecture/schema-fields.ts';

const database = useTestDatabase();
const api = useApi(database);

const surfaces: { surface: Surface; path: string }[] = [
  { surface: 'public', path: '/graphql' },
  { surface: 'desk', path: '/desk/graphql' },
];

describe('the API answers as apps/api/schema says', () => {
  it.each(surfaces)('$surface', async ({ surface, path }) => {
    const response = await api.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/json' },
      payload: { query: getIntrospectionQuery() },
    });
    const { data } = response.json<{ data: IntrospectionQuery }>();
    expect(shapeOf(buildClientSchema(data))).toBe(shapeOf(buildSchema(sdlOf(surface))));
  });
});

/** What a caller may ask and what comes back; descriptions, order and types that no question leads to aside. */
function shapeOf(schema: GraphQLSchema): string {
  const reachable = typesReachedFrom(schema);
  const document = parse(printSchema(lexicographicSortSchema(schema)));
  const definitions = document.definitions.filter(
    (node) => 'name' in node && reachable.has(node.name?.value ?? ''),
  );
  return print(
    visit(
      { ...document, definitions },
      {
        enter: (node) =>
          'description' in node && node.description ? { ...node, description: undefined } : undefined,
      },
    ),
  );
}

function typesReachedFrom(schema: GraphQLSchema): Set<string> {
  const reached = new Set<string>();
  const reach = (type: GraphQLNamedType | null | undefined): void => {
    if (!type || reached.has(type.name)) return;
    reached.add(type.name);
    if (isUnionType(type)) for (const member of type.getTypes()) reach(member);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
    }
    if (isObjectType(type)) {
      for (const { type: answer, args } of Object.values(type.getFields())) {
        reach(getNamedType(answer));
        for (const argument of args) reach(getNamedType(argument.type));
      }
    }
  };
  reach(schema.getQueryType());
  reach(schema.getMutationType());
  return reached;
}
