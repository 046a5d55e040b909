import { buildSchema } from 'graphql';
import { uncappedLists } from './list-caps.ts';
import { writtenSchema } from './schema-fields.ts';

describe('lists are capped', () => {
  it.each([
    ['a bare list', 'type Query { everybody: [String!]! }'],
    [
      'a page without a size',
      'type Query { everybody: Page! } type Page { items: [String!]! endCursor: String }',
    ],
  ])('rejects %s', (_what, sdl) => {
    expect(uncappedLists('desk', buildSchema(sdl))).toHaveLength(1);
  });

  it('lets a page with a size pass', () => {
    const sdl = 'type Query { all(first: Int): Page! } type Page { items: [String!]! endCursor: String }';
    expect(uncappedLists('desk', buildSchema(sdl))).toEqual([]);
  });

  it.each(['public', 'desk'] as const)('holds in the %s schema', (surface) => {
    expect(uncappedLists(surface, writtenSchema(surface))).toEqual([]);
  });
});
