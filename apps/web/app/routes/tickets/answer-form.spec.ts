import { answered, answersIn, askedQuestions } from './answer-form.ts';

const slot = (typeId: string, nth: number, used = false) => ({
  ...{
    typeId,
    nth,
    used,
    typeName: { ja: typeId, en: typeId },
    ticketId: null,
    seat: null,
    room: null,
    name: null,
    contact: null,
  },
});
const question = (id: string, more: object = {}) => ({
  ...{ id, kind: 'text' as const, label: { ja: id, en: id }, options: [], perTicket: false, required: true },
  ...{ typeId: null, sensitive: false, ...more },
});
const text = (ja: string) => ({ ja, en: ja });
const asked = {
  questions: [
    question('bus'),
    question('food', { perTicket: true, kind: 'choices', options: [text('卵'), text('乳')] }),
    question('shoes', { perTicket: true, typeId: 'child' }),
    question('gown', { typeId: 'senior' }),
  ],
  slots: [slot('adult', 1, true), slot('adult', 2), slot('child', 1)],
};

describe('questions on the page of an order', () => {
  it('are asked once or of each ticket that can still be changed, named as the API names them', () => {
    expect(askedQuestions(asked).map(({ field }) => field)).toEqual([
      'answer-bus-order',
      'answer-food-0',
      'answer-food-1',
      'answer-shoes-1',
    ]);
  });

  it('are read with their tickets', () => {
    const fields = { 'answer-bus-order': '釧路駅', 'answer-food-1-0': 'on', 'answer-food-1-1': 'on' };
    expect(answersIn(asked, fields)).toEqual([
      { questionId: 'bus', typeId: null, nth: null, values: ['釧路駅'] },
      { questionId: 'food', typeId: 'adult', nth: 2, values: [] },
      { questionId: 'food', typeId: 'child', nth: 1, values: ['卵', '乳'] },
      { questionId: 'shoes', typeId: 'child', nth: 1, values: [''] },
    ]);
  });

  it('show what was answered before', () => {
    const [bus, , food] = askedQuestions(asked);
    const answers = [
      { questionId: 'bus', typeId: null, nth: null, values: ['現地'] },
      { questionId: 'food', typeId: 'child', nth: 1, values: ['乳'] },
    ];
    expect([answered(answers, bus!), answered(answers, food!)]).toEqual([['現地'], ['乳']]);
  });
});
