import { addressOf, csvQuery, filterIn, forApi, isOpen, toggled } from './member-filter.ts';

describe('the filter of the member list', () => {
  const filter = { q: 'やまだ', plan: ['ind_standard', 'assoc'], status: ['grace'], pref: ['北海道'] };

  it('survives the way through the address', () => {
    expect(filterIn(new URLSearchParams(addressOf(filter).slice(1)))).toEqual(filter);
  });

  it('drops states that do not exist, blanks and repetitions', () => {
    const params = new URLSearchParams('q=%20%20&status=grace&status=grace&status=rich&plan=&pref=');
    expect(filterIn(params)).toEqual({ q: '', plan: [], status: ['grace'], pref: [] });
  });

  it('leaves out letters nobody can type and what is too long to be a name', () => {
    expect(filterIn(new URLSearchParams('q=%00%27%3B--')).q).toBe("';--");
    expect(filterIn(new URLSearchParams({ q: 'あ'.repeat(10_000) })).q).toHaveLength(200);
  });

  it('sends nothing that was not asked for', () => {
    expect(forApi(filterIn(new URLSearchParams()))).toEqual({});
    expect(forApi(filter)).toEqual({
      text: 'やまだ',
      planKeys: ['ind_standard', 'assoc'],
      status: ['grace'],
      prefectures: ['北海道'],
    });
  });

  it('switches a value on and off again', () => {
    const on = toggled(filter, 'status', 'left');
    expect(on.status).toEqual(['grace', 'left']);
    expect(toggled(on, 'status', 'left')).toEqual(filter);
  });

  it('knows when nothing narrows the list', () => {
    expect(isOpen(filterIn(new URLSearchParams('page=2')))).toBe(true);
    expect(isOpen(filter)).toBe(false);
    expect(addressOf({ q: '', plan: [], status: [], pref: [] })).toBe('.');
  });

  it('gives the file the same people', () => {
    const params = new URLSearchParams(csvQuery(filter, 'cp932', 'ja'));
    expect([
      params.get('encoding'),
      params.get('text'),
      params.getAll('planKeys'),
      params.getAll('prefectures'),
    ]).toEqual(['cp932', 'やまだ', ['ind_standard', 'assoc'], ['北海道']]);
  });
});
