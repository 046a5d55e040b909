import { tokyoDate, tokyoMonth } from '@enishi/kernel';
import { lastDayOnWord, readStudentRule } from './student-rule.ts';

const blank = { ja: '', en: '' };
const today = tokyoDate('2026-11-26');
const onWord = (graduatesIn: string, confirmed: string | null = null) =>
  lastDayOnWord(tokyoMonth(graduatesIn), {
    today,
    confirmed: confirmed === null ? null : tokyoDate(confirmed),
  });

describe('how students declare', () => {
  it('names what is to be shown in both languages or in none', () => {
    const asksFor = { ja: ' 学生証の写し ', en: 'A student card' };
    expect(readStudentRule({ ground: 'proof', asksFor })).toMatchObject({
      value: { ground: 'proof', asksFor: { ja: '学生証の写し', en: 'A student card' } },
    });
    expect(readStudentRule({ ground: 'proof', asksFor: blank })).toMatchObject({ value: { asksFor: blank } });
    for (const [half, field] of [
      [{ ja: '学生証', en: ' ' }, 'asksForEn'],
      [{ ja: '', en: 'Card' }, 'asksForJa'],
    ] as const)
      expect(readStudentRule({ ground: 'proof', asksFor: half })).toMatchObject({
        refusal: { code: 'STUDENT_PROOF_HALF', facts: { field } },
      });
  });

  it('asks for nothing where a word is taken, whatever was typed', () => {
    expect(readStudentRule({ ground: 'word', asksFor: { ja: '学生証', en: '' } })).toMatchObject({
      value: { ground: 'word', asksFor: blank },
    });
  });

  it('refuses what is too long or lies about itself', () => {
    for (const [ja, code] of [
      ['長'.repeat(201), 'TEXT_TOO_LONG'],
      ['学生\u202e証', 'TEXT_HAS_CONTROL_CHARACTERS'],
    ])
      expect(readStudentRule({ ground: 'proof', asksFor: { ja: ja!, en: 'Card' } })).toMatchObject({
        refusal: { code },
      });
  });
});

describe('the last day for which a word is taken', () => {
  it.each([
    ['a year from today', '2030-03', null, '2027-11-25'],
    ['not beyond the studies', '2027-03', null, '2027-03-31'],
    ['the day itself where they end this month', '2026-11', null, '2026-11-30'],
    ['what was confirmed for longer stays', '2030-03', '2028-03-31', '2028-03-31'],
    ['but not beyond studies that end sooner', '2027-03', '2028-03-31', '2027-03-31'],
    ['what was confirmed for less grows', '2030-03', '2027-01-31', '2027-11-25'],
  ])('%s', (_why, graduatesIn, confirmed, lastDay) => {
    expect(onWord(graduatesIn, confirmed)).toBe(lastDay);
  });
});
