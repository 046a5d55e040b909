import { buildSchema, graphqlSync } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { askedFields } from './asked-fields.ts';

const schema = buildSchema(
  'type Card { id: ID title: String sale: String from: Int } type Page { items: [Card] areas: [String] } type Query { events: Page }',
);

/** What of a page, and of its items, a question asks for. */
function askedBy(source: string, variableValues: Record<string, unknown> = {}) {
  let asked: string[][] = [];
  const rootValue = {
    events: (_: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      asked = [[...askedFields(info)], [...askedFields(info, 'items')]];
      return null;
    },
  };
  expect(graphqlSync({ schema, source, rootValue, variableValues }).errors).toBeUndefined();
  return asked.map((names) => names.sort());
}

describe('the fields that a question asks for', () => {
  it.each([
    [
      'plainly',
      '{ events { items { id title } areas } }',
      [
        ['areas', 'items'],
        ['id', 'title'],
      ],
    ],
    ['under another name', '{ e: events { i: items { cost: from } } }', [['items'], ['from']]],
    [
      'twice',
      '{ events { items { id } } events { items { sale } areas } }',
      [
        ['areas', 'items'],
        ['id', 'sale'],
      ],
    ],
    [
      'by a fragment in a fragment',
      '{ events { ...P } } fragment P on Page { items { ...C } } fragment C on Card { from ... on Card { sale } }',
      [['items'], ['from', 'sale']],
    ],
    ['not of its items', '{ events { areas } }', [['areas'], []]],
  ])('are found where they are asked for %s', (_, question, asked) => {
    expect(askedBy(question)).toEqual(asked);
  });

  it('count as asked where a condition decides', () => {
    const question = 'query ($no: Boolean!) { events { items { id from @include(if: $no) } } }';
    expect(askedBy(question, { no: false })).toEqual([['items'], ['from', 'id']]);
  });
});
