import { askingFields, askingIn, guardianQuestion, rowsShown } from './asking-form.ts';
import { refusalInRows } from './question-rows.ts';

const asking = {
  ...{ names: true, emergency: true, noResale: true, freezeDays: 2, purgeDays: 30 },
  questions: [
    {
      ...{
        id: 'q1',
        kind: 'choice' as const,
        label: { ja: '乗車場所', en: 'Where' },
        perTicket: false,
        required: true,
      },
      ...{
        options: [
          { ja: '釧路駅', en: 'Kushiro' },
          { ja: '現地', en: '現地' },
        ],
        typeId: null,
        sensitive: false,
      },
    },
    {
      ...{
        id: 'q2',
        kind: 'text' as const,
        label: { ja: 'アレルギー', en: 'アレルギー' },
        options: [],
        perTicket: true,
      },
      ...{ required: false, typeId: 't1', sensitive: true },
    },
  ],
};

describe('the page of what an event asks', () => {
  it('of a new work trip begins with the question for a guardian, which is deleted after the visit', () => {
    const fields = { ...askingFields({ ...asking, questions: [] }), ...guardianQuestion };
    expect(rowsShown(fields)).toBe(2);
    const [question, ...others] = askingIn(fields).asking.questions;
    expect(question).toMatchObject({
      id: null,
      kind: 'text',
      perTicket: true,
      required: false,
      sensitive: true,
    });
    expect([question!.labelJa.includes('保護者'), others]).toEqual([true, []]);
  });

  it('sends what it was filled with', () => {
    const fields = askingFields(asking);
    expect(rowsShown(fields)).toBe(3);
    expect(askingIn(fields)).toEqual({
      rows: [0, 1],
      asking: {
        ...{ names: true, emergency: true, noResale: true, freezeDays: 2, purgeDays: 30 },
        questions: [
          {
            ...{ id: 'q1', kind: 'choice', labelJa: '乗車場所', labelEn: 'Where', typeId: null },
            ...{
              options: [
                { ja: '釧路駅', en: 'Kushiro' },
                { ja: '現地', en: null },
              ],
            },
            ...{ perTicket: false, required: true, sensitive: false },
          },
          {
            ...{ id: 'q2', kind: 'text', labelJa: 'アレルギー', labelEn: null, typeId: 't1' },
            ...{ options: [{ ja: '', en: null }], perTicket: true, required: false, sensitive: true },
          },
        ],
      },
    });
  });

  it('leaves out what was struck out or never begun, and finds the row that a refusal means', () => {
    const { asking: sent, rows } = askingIn({
      ...askingFields(asking),
      ...{ 'question-0-strike': 'on', 'question-2-kind': 'choice', 'question-3-labelJa': '靴' },
    });
    expect(sent.questions.map(({ labelJa }) => labelJa)).toEqual(['アレルギー', '靴']);
    const said = (field: string) => ({ code: 'EVENT_TEXT_MISSING', message: '', facts: { field } });
    const refusal = { kind: 'invalid' as const, ...said('question-1-labelJa'), others: [said('freezeDays')] };
    expect(refusalInRows(refusal, rows)).toMatchObject({
      ...{ facts: { field: 'question-3-labelJa' }, others: [{ facts: { field: 'freezeDays' } }] },
    });
  });

  it('shows one row where nothing is asked, and never more than there may be', () => {
    expect(rowsShown({})).toBe(1);
    expect(rowsShown({ 'question-11-labelJa': 'x' })).toBe(12);
  });
});
