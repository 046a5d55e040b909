import { tokyoDate, tokyoMonth } from '@enishi/kernel';
import {
  isOfferedToStudents,
  lastDayOfStudies,
  readDeclaration,
  readStudentDay,
} from './student-declaration.ts';

const today = tokyoDate('2026-11-26');

describe('a declaration to be a student', () => {
  it.each([
    ['this month', '2026-11', true],
    ['eight years ahead', '2034-11', true],
    ['last month', '2026-10', false],
    ['longer than any course', '2034-12', false],
    ['no month', '2027-3', false],
    ['nothing', '', false],
  ])('finishes %s', (_case, graduatesIn, fits) => {
    const read = readDeclaration({ school: ' 北見工業大学 ', graduatesIn }, today);
    expect(read).toMatchObject(
      fits
        ? { ok: true, value: { school: '北見工業大学', graduatesIn } }
        : { refusal: { code: 'GRADUATION_INVALID', facts: { field: 'graduatesIn' } } },
    );
  });

  it('names a school of sensible length', () => {
    const read = (school: string) => readDeclaration({ school, graduatesIn: '2028-03' }, today);
    expect(read('')).toMatchObject({ refusal: { code: 'TEXT_MISSING' } });
    expect(read('大'.repeat(81))).toMatchObject({ refusal: { code: 'TEXT_TOO_LONG' } });
  });

  it('is confirmed from today to the end of the month of finishing, never beyond', () => {
    const graduatesIn = tokyoMonth('2028-02');
    expect(lastDayOfStudies(graduatesIn)).toBe('2028-02-29');
    const upTo = (lastDay: string) => readStudentDay(tokyoDate(lastDay), { graduatesIn, today });
    expect(upTo('2028-02-29')).toEqual({ ok: true, value: '2028-02-29' });
    expect(upTo('2026-11-26')).toEqual({ ok: true, value: '2026-11-26' });
    for (const day of ['2026-11-25', '2028-03-01'])
      expect(upTo(day)).toMatchObject({
        refusal: { code: 'STUDENT_DAY_INVALID', facts: { latest: '2028-02-29' } },
      });
  });

  it('has a use only where a plan on offer costs students less', () => {
    const plan = (kind: string, active: boolean) => ({ active, reductions: [{ kind }] });
    expect(isOfferedToStudents([plan('student', true)])).toBe(true);
    expect(isOfferedToStudents([plan('student', false), plan('under_age', true), { active: true }])).toBe(
      false,
    );
  });
});
