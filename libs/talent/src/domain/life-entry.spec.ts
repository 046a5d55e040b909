import { isContested, readLifeEntry, readLifeWords } from './life-entry.ts';
import type { LifeEntryForm } from './life-entry.ts';

const form: LifeEntryForm = {
  ...{ kind: 'intern', what: ' 株式会社きりたっぷ文庫 ', startsOn: '2019-08-01', endsOn: '2019-09-15' },
  note: '夏のインターンシップ',
};

describe('an entry of a life-line', () => {
  it('is read with its days, and an open end is none', () => {
    expect(readLifeEntry(form)).toMatchObject({ ok: true, value: { what: '株式会社きりたっぷ文庫' } });
    expect(readLifeEntry({ ...form, endsOn: '', note: ' ' })).toMatchObject({
      ok: true,
      value: { endsOn: null, note: null },
    });
    expect(readLifeEntry({ ...form, endsOn: form.startsOn })).toMatchObject({ ok: true });
  });

  it.each<[Partial<LifeEntryForm>, string, string]>([
    [{ what: ' ' }, 'LIFE_ENTRY_WHAT_MISSING', 'what'],
    [{ what: 'あ'.repeat(81) }, 'LIFE_ENTRY_TOO_LONG', 'what'],
    [{ note: 'あ'.repeat(201) }, 'LIFE_ENTRY_TOO_LONG', 'note'],
    [{ startsOn: '' }, 'LIFE_ENTRY_DAY_WRONG', 'startsOn'],
    [{ startsOn: '2019-02-30' }, 'LIFE_ENTRY_DAY_WRONG', 'startsOn'],
    [{ endsOn: '昨日' }, 'LIFE_ENTRY_DAY_WRONG', 'endsOn'],
    [{ endsOn: '2019-07-31' }, 'LIFE_ENTRY_DAYS_TURNED', 'endsOn'],
  ])('is refused with %j as %s', (change, code, field) => {
    const read = readLifeEntry({ ...form, ...change });
    expect(!read.ok && read.refusal).toMatchObject({ code, facts: { field } });
  });

  it('is contested until it is answered, and words are needed for both', () => {
    const at = new Date('2026-11-28T00:00:00Z');
    expect(isContested({ objectedAt: null, answeredAt: null })).toBe(false);
    expect(isContested({ objectedAt: at, answeredAt: null })).toBe(true);
    expect(isContested({ objectedAt: at, answeredAt: at })).toBe(false);
    const [read, long] = [readLifeWords('answer', ' '), readLifeWords('objection', 'あ'.repeat(301))];
    expect(!read.ok && read.refusal).toMatchObject({ code: 'LIFE_WORDS_MISSING' });
    expect(!long.ok && long.refusal).toMatchObject({ code: 'LIFE_ENTRY_TOO_LONG', facts: { most: 300 } });
  });
});
