import { Refusal } from './refusal.ts';
import { allOf, ok, refused } from './result.ts';

const no = (code: string) => refused<number>(new Refusal('invalid', code, { field: code }));

describe('several readings', () => {
  it('are their values where all are in order', () => {
    expect(allOf({ a: ok(1), b: ok('two') })).toEqual({ ok: true, value: { a: 1, b: 'two' } });
  });

  it('are the first refusal with all others beside it, also those within one of them', () => {
    const read = allOf({ a: ok(1), b: no('B'), c: allOf({ d: no('D'), e: ok(2), f: no('F') }) });
    const codes = read.ok ? [] : [read.refusal.code, ...read.refusal.others.map(({ code }) => code)];
    expect(codes).toEqual(['B', 'D', 'F']);
  });
});
