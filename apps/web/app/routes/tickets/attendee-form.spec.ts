import { attendeesIn, namesAtFirst } from './attendee-form.ts';

const hanako = { familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' };
const slot = {
  typeId: 'adult',
  nth: 1,
  typeName: { ja: '一般', en: 'Adult' },
  ticketId: null,
  used: false,
  name: null,
};
const form = {
  ...{ names: true, until: '', open: true, suggested: [hanako], questions: [], answers: [] },
};

describe('the names on the page of an order', () => {
  it('begin with the own name where there is one ticket, and empty where there are more', () => {
    expect(namesAtFirst({ ...form, slots: [slot] })['attendee-0-familyKana']).toBe('ミホン');
    expect(namesAtFirst({ ...form, slots: [slot, { ...slot, nth: 2 }] })['attendee-0-familyKana']).toBe('');
  });

  it('are read row by row, each with its ticket', () => {
    const fields = {
      'attendee-0-typeId': 'adult',
      'attendee-0-nth': '1',
      'attendee-0-familyName': '見本',
      act: 'order',
    };
    expect(attendeesIn(fields)).toEqual([
      { typeId: 'adult', nth: 1, familyName: '見本', givenName: '', familyKana: '', givenKana: '' },
    ]);
  });
});
