import {
  documentedField,
  queryFields,
  valueOf,
  type FieldType,
  type SearchableKind,
} from './query-fields.ts';
import { refusedQuery, type Clause, type Query } from './parse-query.ts';

/** The shortest part of a text that may be searched for. */
const shortestPart = 3;

type Comparison = (found: unknown) => boolean;
type Test = (object: object) => boolean;

const same = (a: unknown, b: unknown): boolean => String(a).toLowerCase() === String(b).toLowerCase();
const isUnset = (found: unknown): boolean => found === null || found === undefined || found === '';

/** Turns a query into a test of objects; refuses fields and operators that Stripe does not document for the kind. */
export function testOf(kind: SearchableKind, query: Query): Test {
  const tests = query.clauses.map((clause) => testOfClause(kind, clause));
  return query.join === 'or'
    ? (object) => tests.some((test) => test(object))
    : (object) => tests.every((test) => test(object));
}

function testOfClause(kind: SearchableKind, clause: Clause): Test {
  const { field, key, negated } = clause;
  const type = key === null ? typeOf(kind, field) : 'token';
  const compare = comparison(clause, type);
  return (object) => {
    const found = key === null ? valueOf(kind, object, field) : metadataOf(object, key);
    return compare(found) !== negated;
  };
}

function metadataOf(object: object, key: string): string | undefined {
  const { metadata } = object as { metadata?: Record<string, string> | null };
  return metadata && Object.hasOwn(metadata, key) ? metadata[key] : undefined;
}

function typeOf(kind: SearchableKind, field: string): FieldType {
  const documented = documentedField(kind, field);
  const type = documented && queryFields[kind][documented];
  if (type) return type;
  throw refusedQuery(
    `Field \`${field}\` is an unsupported search field for resource \`${kind}s\`. See https://docs.stripe.com/search#query-fields-for-${kind.replace('_', '-')}s for a list of supported fields.`,
  );
}

function comparison({ field, operator, value }: Clause, type: FieldType): Comparison {
  if (value === null) {
    if (operator !== ':' && operator !== '=') throw unsupported(operator, field);
    return isUnset;
  }
  switch (operator) {
    case ':':
    case '=':
      return (found) => !isUnset(found) && same(found, value);
    case '~':
      return partOf(field, type, String(value));
    default:
      return sizeOf(field, type, { operator, value });
  }
}

function partOf(field: string, type: FieldType, part: string): Comparison {
  if (type !== 'string') throw unsupported('~', field);
  if (part.length < shortestPart)
    throw refusedQuery(`A part searched for with \`~\` must have at least ${shortestPart} characters.`);
  return (found) => typeof found === 'string' && found.toLowerCase().includes(part.toLowerCase());
}

function sizeOf(
  field: string,
  type: FieldType,
  { operator, value }: { operator: '>' | '<' | '>=' | '<='; value: string | number },
): Comparison {
  const limit = Number(value);
  if (type !== 'numeric' || value === '' || Number.isNaN(limit)) throw unsupported(operator, field);
  const compare: Record<typeof operator, (found: number) => boolean> = {
    '>': (found) => found > limit,
    '<': (found) => found < limit,
    '>=': (found) => found >= limit,
    '<=': (found) => found <= limit,
  };
  return (found) => typeof found === 'number' && compare[operator](found);
}

const unsupported = (operator: string, field: string) =>
  refusedQuery(`Operator \`${operator}\` is not supported for the field \`${field}\` with this value.`);
