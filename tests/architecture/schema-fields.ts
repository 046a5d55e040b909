import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export type Surface = 'public' | 'desk';

const folder = resolve(__dirname, '..', '..', 'apps', 'api', 'schema');

/** The schema as it is written down for the web app. */
export const writtenSchema = (surface: Surface): GraphQLSchema => buildSchema(sdlOf(surface));
export const sdlOf = (surface: Surface): string =>
  readFileSync(resolve(folder, `${surface}.graphql`), 'utf8');

/** A question or act of a surface, named as in the access table: `desk Query.members`. */
export type Operation = { name: string; field: GraphQLField<unknown, unknown> };

export function operationsOf(surface: Surface, schema: GraphQLSchema): Operation[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      name: `${surface} ${type?.name}.${field.name}`,
      field,
    })),
  );
}

/** Whether a field answers with a list, or with a page that holds one under `items`. */
export function answersList(field: GraphQLField<unknown, unknown>): boolean {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(type)) return true;
  return isObjectType(type) && 'items' in type.getFields() && 'endCursor' in type.getFields();
}
