import { askedAbout, readAnswers } from './answer.ts';
import type { Answer } from './answer.ts';
import { slotsOf } from './attendee.ts';
import { readQuestions } from './question.ts';
import type { Question, QuestionDraft } from './question.ts';

const slots = slotsOf([
  { typeId: 'adult', quantity: 2 },
  { typeId: 'child', quantity: 1 },
]);
const question = (id: string, more: Partial<Question> = {}): Question => ({
  ...{ id, kind: 'text', labelJa: id, labelEn: null, options: [], perTicket: false, required: true },
  ...{ typeId: null, sensitive: false, ...more },
});
const bus = question('bus', {
  kind: 'choice',
  options: [
    { ja: '釧路駅', en: 'Kushiro' },
    { ja: '現地', en: 'There' },
  ],
});
const allergy = question('allergy', { perTicket: true, required: false, sensitive: true });
const shoes = question('shoes', { perTicket: true, typeId: 'child', kind: 'yes_no' });

const fieldsOf = (answers: readonly Answer[], questions: readonly Question[]): unknown[] => {
  const read = readAnswers(answers, questions, slots);
  return read.ok ? [] : [read.refusal, ...read.refusal.others].map(({ code, facts }) => [code, facts.field]);
};

describe('what is asked about an order', () => {
  it('is asked once, of each ticket, or only of kinds that it concerns', () => {
    const targets = (one: Question, of = slots) => askedAbout([one], of).map(({ slot }) => slot);
    expect(targets(bus)).toEqual([null]);
    expect(targets(allergy)).toEqual(slots);
    expect(targets(shoes)).toEqual([{ typeId: 'child', nth: 1 }]);
    expect(targets(shoes, slots.slice(0, 2))).toEqual([]);
    expect(targets({ ...bus, typeId: 'child' }, slots.slice(0, 2))).toEqual([]);
  });
});

describe('answers', () => {
  const child = { typeId: 'child', nth: 1 };
  const good: Answer[] = [
    { questionId: 'bus', slot: null, values: ['釧路駅'] },
    { questionId: 'shoes', slot: child, values: ['no'] },
    { questionId: 'allergy', slot: child, values: [' 卵\r\n乳 '] },
    { questionId: 'allergy', slot: { typeId: 'adult', nth: 1 }, values: ['  '] },
    { questionId: 'shoes', slot: { typeId: 'adult', nth: 1 }, values: ['yes'] },
    { questionId: 'gone', slot: null, values: ['x'] },
  ];

  it('are kept as far as they were asked for and given', () => {
    const read = readAnswers(good, [bus, allergy, shoes], slots);
    expect(read.ok && read.value).toEqual([
      { questionId: 'bus', slot: null, values: ['釧路駅'] },
      { questionId: 'allergy', slot: child, values: ['卵\n乳'] },
      { questionId: 'shoes', slot: child, values: ['no'] },
    ]);
  });

  it('that are missing are all named at once', () => {
    expect(fieldsOf([], [bus, allergy, shoes])).toEqual([
      ['ANSWER_MISSING', 'answer-bus-order'],
      ['ANSWER_MISSING', 'answer-shoes-2'],
    ]);
  });

  it.each([
    ['ANSWER_NOT_OFFERED', 'bus', ['札幌駅']],
    ['ANSWER_NOT_OFFERED', 'bus', ['釧路駅', '現地']],
    ['ANSWER_TOO_LONG', 'text', ['あ'.repeat(501)]],
    ['ANSWER_TOO_LONG', 'text', ['あ'.repeat(100_000)]],
    ['ANSWER_NOT_OFFERED', 'yes', ['はい']],
  ])('are refused with %s where they do not fit (%s)', (code, id, values) => {
    const questions = [bus, question('text'), question('yes', { kind: 'yes_no' })].filter(
      (one) => one.id === id,
    );
    expect(fieldsOf([{ questionId: id, slot: null, values }], questions)).toEqual([
      [code, `answer-${id}-order`],
    ]);
  });

  it('to what several may be chosen of are each once', () => {
    const food = { ...bus, kind: 'choices' as const };
    const read = readAnswers(
      [{ questionId: 'bus', slot: null, values: ['現地', '現地', '釧路駅'] }],
      [food],
      slots,
    );
    expect(read.ok && read.value[0]!.values).toEqual(['現地', '釧路駅']);
  });
});

describe('questions as typed at the desk', () => {
  const draft: QuestionDraft = { ...bus, id: null, labelJa: '　乗車場所\n' };

  it.each([
    ['アレルギーはありますか', null, true],
    ['体調で心配なこと', null, true],
    ['お食事', 'Any food allergies?', true],
    ['乗車場所', 'Where you get on', false],
  ])('is asked of somebody’s health by its words, whatever was ticked: %s', (labelJa, labelEn, sensitive) => {
    const typed = { ...question('q', { labelJa, labelEn }), id: null };
    const read = readQuestions([typed, { ...typed, sensitive: true }], []);
    expect(read.ok && read.value.map((one) => one.sensitive)).toEqual([sensitive, true]);
  });

  it('are tidied; what is not chosen from offers nothing', () => {
    const read = readQuestions([draft, { ...draft, kind: 'text' }], []);
    expect(read.ok && read.value.map(({ labelJa, options }) => [labelJa, options.length])).toEqual([
      ['乗車場所', 2],
      ['乗車場所', 0],
    ]);
  });

  it.each([
    ['QUESTIONS_TOO_MANY', 'questions', Array.from({ length: 13 }, () => draft)],
    ['EVENT_TEXT_MISSING', 'question-0-labelJa', [{ ...draft, labelJa: ' ' }]],
    ['EVENT_TEXT_TOO_LONG', 'question-0-labelJa', [{ ...draft, labelJa: 'あ'.repeat(121) }]],
    ['QUESTION_OPTIONS_WRONG', 'question-0-options', [{ ...draft, options: [{ ja: '一つ', en: null }] }]],
    [
      'QUESTION_OPTIONS_WRONG',
      'question-1-options',
      [draft, { ...draft, options: [...bus.options, ...bus.options] }],
    ],
    ['TICKET_TYPE_UNKNOWN', 'question-0-typeId', [{ ...draft, typeId: 'other' }]],
  ])('are refused with %s at %s', (code, field, drafts) => {
    const read = readQuestions(drafts, ['adult', 'child']);
    expect(read).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });
});
