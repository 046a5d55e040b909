import { accessTable } from '@enishi/api';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { operationsOf, writtenSchema } from '../architecture/schema-fields.ts';

function withoutRule(
  table: Record<string, unknown>,
  surface: 'public' | 'desk',
  schema: GraphQLSchema,
): string[] {
  return operationsOf(surface, schema)
    .map(({ name }) => name)
    .filter((name) => !(name in table));
}

describe('every operation has a rule of access', () => {
  it('notices an operation that the table does not name', () => {
    const schema = buildSchema('type Query { members: Int } type Mutation { emptyTheTill: Boolean }');
    expect(withoutRule(accessTable, 'desk', schema)).toEqual(['desk Mutation.emptyTheTill']);
  });

  it.each(['public', 'desk'] as const)('holds for the %s schema', (surface) => {
    expect(withoutRule(accessTable, surface, writtenSchema(surface))).toEqual([]);
  });

  it('names no operation that does not exist', () => {
    const known = (['public', 'desk'] as const).flatMap((surface) =>
      operationsOf(surface, writtenSchema(surface)).map(({ name }) => name),
    );
    const stale = Object.keys(accessTable).filter(
      (name) => /^(public|desk) /.test(name) && !known.includes(name),
    );
    expect(stale).toEqual([]);
  });

  it('lets nobody reach the desk by a rule meant for visitors', () => {
    const open = Object.entries(accessTable).filter(
      ([name, rule]) =>
        name.startsWith('desk ') && ['anywhere', 'anyone', 'signed_in', 'member'].includes(String(rule)),
    );
    expect(open).toEqual([]);
  });
});
