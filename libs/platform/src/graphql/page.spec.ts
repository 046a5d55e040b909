import { newId } from '@enishi/kernel';
import { afterInstant, encodeCursor } from './page.ts';

describe('a list by an instant', () => {
  const id = newId();
  const after = (...parts: string[]) => afterInstant({ first: 10, after: encodeCursor(parts) });

  it('begins at the beginning, and goes on after the row that its own cursor names', () => {
    expect(afterInstant({ first: 10, after: null })).toBeNull();
    expect(after('2026-11-23T00:00:00.000Z', id)).toEqual({ at: new Date('2026-11-23T00:00:00Z'), id });
  });

  it.each([
    ['no instant', () => after('yesterday', id)],
    ['no id', () => after('2026-11-23T00:00:00.000Z', "' or 1=1")],
    ['too much', () => after('2026-11-23T00:00:00.000Z', id, id)],
    ['no cursor', () => afterInstant({ first: 10, after: 'x' })],
  ])('%s is refused', (_, read) => {
    expect(read).toThrow(expect.objectContaining({ code: 'INPUT_INVALID', facts: { field: 'after' } }));
  });
});
