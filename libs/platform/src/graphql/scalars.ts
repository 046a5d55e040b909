import { isTokyoDate } from '@enishi/kernel';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

function fromLiteral(parse: (value: unknown) => unknown) {
  return (node: ValueNode) => {
    if (node.kind === Kind.INT) return parse(Number(node.value));
    if (node.kind === Kind.STRING) return parse(node.value);
    throw new GraphQLError(`A ${node.kind} does not fit here`);
  };
}

function scalar(name: string, description: string, parse: (value: unknown) => unknown, serialize = parse) {
  return new GraphQLScalarType({
    name,
    description,
    serialize,
    parseValue: parse,
    parseLiteral: fromLiteral(parse),
  });
}

function wholeYen(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new GraphQLError('Yen is a whole number');
  return value as number;
}

function day(value: unknown): string {
  if (typeof value !== 'string' || !isTokyoDate(value)) throw new GraphQLError('A day is written YYYY-MM-DD');
  return value;
}

function instant(value: unknown): Date {
  const at = new Date(String(value));
  if (Number.isNaN(at.getTime())) throw new GraphQLError('An instant is written in ISO 8601');
  return at;
}

function json(value: unknown): string {
  if (typeof value !== 'string' || value.length > 100_000)
    throw new GraphQLError('JSON is given as a string');
  return value;
}

export const YenScalar = scalar('Yen', 'A whole number of yen.', wholeYen);
export const TokyoDateScalar = scalar('TokyoDate', 'A calendar day in Japan, YYYY-MM-DD.', day);
export const InstantScalar = scalar('Instant', 'A moment in UTC, ISO 8601.', instant, (value) =>
  instant(value instanceof Date ? value.toISOString() : value).toISOString(),
);
export const JsonScalar = scalar('JSONString', 'A JSON text, as passkeys exchange it.', json);
