import { surveyFields, surveyPlanIn } from './survey-form.ts';

const bus = {
  ...{ id: 'q1', kind: 'choice' as const, labelJa: 'バスの時刻', labelEn: 'The bus' },
  options: [
    { ja: 'ちょうどよい', en: 'Right' },
    { ja: '早すぎる', en: null },
  ],
};

describe('the page of how those who came are asked', () => {
  it('sends what it was filled with, and where each question stood', () => {
    const fields = surveyFields({ open: true, closeDays: 14, questions: [bus] });
    const { id: _, ...sent } = bus;
    expect(surveyPlanIn(fields)).toEqual({
      ...{ rows: [0], plan: { open: true, closeDays: 14, questions: [sent] } },
    });
    const { plan, rows } = surveyPlanIn({ 'question-1-kind': 'choice', 'question-2-labelEn': 'Why?' });
    expect([rows, plan.open, plan.closeDays]).toEqual([[2], false, -1]);
    expect(plan.questions).toMatchObject([{ kind: 'choice', labelJa: '', labelEn: 'Why?' }]);
  });
});
