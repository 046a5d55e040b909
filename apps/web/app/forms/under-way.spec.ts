import { createPath } from 'react-router';
import { isUnderWay } from './under-way.ts';

const page = '/doto/desk/members/1/refunds/2';

function sent(state: 'submitting' | 'loading', goesTo: string, intent = 'refund') {
  const formData = new FormData();
  formData.set('intent', intent);
  const { pathname, search, hash } = new URL(goesTo, 'http://localhost');
  const location = { pathname, search, hash, state: null, key: createPath({ pathname }), mask: undefined };
  return { state, formAction: page, formData, location } as Parameters<typeof isUnderWay>[0];
}
const idle = { state: 'idle', formAction: undefined, formData: undefined, location: undefined } as const;

describe('a button that was pressed', () => {
  it.each([
    ['waits while the answer is on its way', sent('submitting', page), true],
    ['waits while the answer leads to another page', sent('loading', '/doto/desk/members/1'), true],
    ['waits while the answer leads back with news in the address', sent('loading', `${page}?done`), true],
    ['takes a press again once the page itself has answered', sent('loading', page), false],
    ['takes a press when nothing is under way', idle, false],
    ['takes a press while another act of the page is under way', sent('submitting', page, 'sync'), false],
  ] as const)('%s', (_case, navigation, waits) => {
    expect(isUnderWay(navigation, 'intent', 'refund')).toBe(waits);
  });
});
