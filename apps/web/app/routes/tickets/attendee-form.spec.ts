import { attendeesIn, namesAtFirst } from './attendee-form.ts';

const hanako = { familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' };
const slot = {
  typeId: 'adult',
  nth: 1,
  typeName: { ja: '一般', en: 'Adult' },
  ticketId: null,
  seat: null,
  room: null,
  used: false,
  name: null,
  contact: null,
};
const form = {
  ...{
    names: true,
    emergency: false,
    purgeDays: 30,
    until: '',
    open: true,
    suggested: [hanako],
    questions: [],
    answers: [],
  },
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
    const named = { familyName: '見本', givenName: '', familyKana: '', givenKana: '' };
    expect(attendeesIn(fields)).toEqual([{ ...named, typeId: 'adult', nth: 1, contact: null }]);
  });

  it('have whom to call beside them where the page asked, left empty as well', () => {
    const fields = {
      ...{ 'attendee-0-typeId': 'adult', 'attendee-0-nth': '1', 'attendee-0-contactName': '見本良子' },
      ...{ 'attendee-0-contactRelation': '', 'attendee-0-contactPhone': '' },
    };
    expect(attendeesIn(fields)[0]?.contact).toEqual({ name: '見本良子', relation: '', phone: '' });
  });
});
