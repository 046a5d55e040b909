import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { operationsOf, type Surface, writtenSchema } from '../architecture/schema-fields.ts';

export type Question = {
  /** As in the access table: `desk Query.member`. */
  name: string;
  surface: Surface;
  query: string;
  variables: Record<string, unknown>;
  /** Whether one of the arguments names a thing by its id. */
  namesThing: boolean;
};

/** How far answers are read; every figure and name a person could see lies within. */
const DEPTH = 4;

/**
 * One question per operation of both schemas, arguments made up from the schema, every id the given one, and every field
 * asked for. New operations are included without anyone remembering to.
 */
export function everyOperation(id: string): Question[] {
  return (['public', 'desk'] as const).flatMap((surface) =>
    operationsOf(surface, writtenSchema(surface)).map(({ name, field }) =>
      question(surface, name, field, id),
    ),
  );
}

function question(
  surface: Surface,
  name: string,
  field: GraphQLField<unknown, unknown>,
  id: string,
): Question {
  const kind = name.includes('Mutation.') ? 'mutation' : 'query';
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const head = declared ? `${kind} (${declared})` : kind;
  return {
    name,
    surface,
    query: `${head} { ${field.name}${passed ? `(${passed})` : ''}${selection(field.type, DEPTH)} }`,
    variables: Object.fromEntries(field.args.map((argument) => [argument.name, madeUp(argument.type, id)])),
    namesThing: field.args.some(isId),
  };
}

const isId = (argument: GraphQLArgument) => getNamedType(argument.type).name === 'ID';

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isUnionType(named)) {
    return ` { __typename ${named
      .getTypes()
      .map((one) => `... on ${one.name}${selection(one, depth)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(named)) return ' { __typename }';
  const fields = Object.values(named.getFields())
    .filter((field) => field.args.length === 0 && (depth > 1 || !isCompositeType(getNamedType(field.type))))
    .map((field) => `${field.name}${selection(field.type, depth - 1)}`);
  return ` { __typename ${fields.join(' ')} }`;
}

const examples: Record<string, unknown> = {
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Yen: 1,
  TokyoDate: '2026-04-01',
  Instant: '2026-04-01T00:00:00Z',
  JSONString: '{}',
};

function madeUp(type: GraphQLInputType, id: string): unknown {
  if (!isNonNullType(type) && !isId({ type } as GraphQLArgument)) return null;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return getNamedType(inner).name === 'ID' ? [id] : [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    return Object.fromEntries(
      Object.values(inner.getFields()).map((field) => [field.name, madeUp(field.type, id)]),
    );
  }
  const { name } = getNamedType(inner);
  if (name === 'ID') return id;
  return name === 'String' && type.toString() === 'String!' ? examples['String'] : examples[name];
}
