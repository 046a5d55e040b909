import type { StoredObject } from '../store/records.ts';
import { SearchLag } from './search-lag.ts';

const customer = (id: string, name = ''): StoredObject => ({ id, object: 'customer', name }) as StoredObject;

describe('a search that is behind', () => {
  it('sees each change when it is old enough, in order, deletions too', () => {
    const lag = new SearchLag();
    lag.set(100, [customer('a')]);
    lag.notice([{ put: customer('b') }], 1_000);
    lag.notice([{ put: customer('a', 'new') }, { drop: { object: 'customer', id: 'b' } }], 1_050);
    const seen = (now: number): object[] => lag.visible('customer', [], now);
    expect(seen(1_099)).toEqual([customer('a')]);
    expect(seen(1_100)).toEqual([customer('b'), customer('a')]);
    expect(seen(1_150)).toEqual([customer('a', 'new')]);
  });

  it('is the present without a lag, and remembers nothing', () => {
    const lag = new SearchLag();
    lag.notice([{ put: customer('a') }], 1);
    expect(lag.visible('customer', [customer('x')], 2)).toEqual([customer('x')]);
  });
});
