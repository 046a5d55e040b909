import { returnedBy } from './problem.ts';

const refusal = {
  kind: 'invalid' as const,
  code: 'KANA_NOT_KATAKANA',
  message: 'カタカナで入力してください。',
  facts: { field: 'familyKana' },
};

describe('returnedBy', () => {
  it('puts the sentence beside the field it names and keeps what was typed', () => {
    const values = { familyKana: 'sato', givenKana: 'ミオ' };
    expect(returnedBy(refusal, values)).toEqual({
      problems: { familyKana: { sentence: 'カタカナで入力してください。' } },
      code: 'KANA_NOT_KATAKANA',
      values,
    });
  });

  it('puts it above the form when no such field is on the page', () => {
    expect(returnedBy(refusal, { email: 'a@example.jp' })).toMatchObject({
      problems: {},
      refusal: 'カタカナで入力してください。',
    });
  });

  it('puts each of several sentences beside its field, so that all is mended at once', () => {
    const other = {
      code: 'EMPLOYEES_UNREADABLE',
      message: '人数を入力してください。',
      facts: { field: 'employees' },
    };
    const values = { familyKana: 'sato', employees: 'abc' };
    expect(returnedBy({ ...refusal, others: [other] }, values)).toEqual({
      problems: {
        familyKana: { sentence: 'カタカナで入力してください。' },
        employees: { sentence: '人数を入力してください。' },
      },
      code: 'KANA_NOT_KATAKANA',
      values,
    });
  });

  it('lets a form say which field a code belongs to', () => {
    const wrong = { ...refusal, code: 'PASSWORD_WRONG', facts: {} };
    expect(returnedBy(wrong, {}, { PASSWORD_WRONG: 'current' }).problems).toHaveProperty('current');
  });
});
