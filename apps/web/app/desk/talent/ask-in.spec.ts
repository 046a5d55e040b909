import { askIn } from './ask-in.ts';

describe('what the desk asks somebody for', () => {
  it('is read in Japan time, with a fee as people type it, or none', () => {
    const fields = {
      occurrenceId: 'd',
      role: 'speaker',
      startsAt: '2027-04-10T17:00',
      endsAt: '2027-04-10T22:00',
    };
    expect(askIn('e', { ...fields, note: '講演', fee: '１０，０００円' })).toEqual({
      ...{ eventId: 'e', occurrenceId: 'd', role: 'speaker', note: '講演', fee: 10_000 },
      ...{ startsAt: '2027-04-10T08:00:00.000Z', endsAt: '2027-04-10T13:00:00.000Z' },
    });
    expect(askIn('e', { ...fields, fee: ' ' }).fee).toBeNull();
    expect(askIn('e', { ...fields, fee: '一万' }).fee).toBe(-1);
    expect(askIn('e', { ...fields, startsAt: '' }).startsAt).toBe('1970-01-01T00:00:00.000Z');
  });
});
