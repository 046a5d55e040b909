import * as z from 'zod/mini';
import { profileSchema } from './profile-schema.ts';

const schema = profileSchema({ guardianConsentAge: 16, today: '2026-11-23' });
const mio = {
  familyName: '佐藤',
  givenName: 'みお',
  familyKana: 'さとう',
  givenKana: 'ﾐｵ',
  birthYear: '２００２',
  birthMonth: '5',
  birthDay: '14',
  prefecture: '13',
  tie: '生まれ育った',
};
const child = { birthYear: '2012' };

function problemsOf(changes: object): string[] {
  const read = z.safeParse(schema, { ...mio, ...changes });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
}

describe('profile form', () => {
  it('takes kana of any width and full-width digits', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ['kanji as kana', { familyKana: '佐藤' }, 'familyKana kana'],
    ['no kana', { givenKana: '' }, 'givenKana required'],
    [
      '29 February of a common year',
      { birthYear: '2023', birthMonth: '2', birthDay: '29' },
      'birthYear birthDate',
    ],
    ['tomorrow', { birthYear: '2026', birthMonth: '11', birthDay: '24' }, 'birthYear birthDateFuture'],
    ['a child without a guardian', child, 'guardianEmail required'],
    ['a child with an empty guardian', { ...child, guardianEmail: '' }, 'guardianEmail required'],
    ['a child with half an address', { ...child, guardianEmail: 'haha' }, 'guardianEmail emailShape'],
  ])('says of %s what is wrong', (_case, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem);
  });
});
