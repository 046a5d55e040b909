import { recordIn, tickName } from './record-form.ts';

describe('the ticks of a record', () => {
  it('are read by their names, and nothing else is', () => {
    const on = Object.fromEntries(
      [
        tickName('skill', 'a-1'),
        tickName('area', '01206'),
        tickName('slot', 0),
        tickName('slot', 20),
        tickName('role', 'gig'),
        tickName('role', 'chief'),
        tickName('style', 'weekends'),
        tickName('style', 'asleep'),
        'slot-x',
        'agreed',
      ].map((name) => [name, 'on']),
    );
    expect(recordIn({ ...on, about: '週末に動けます。' })).toEqual({
      ...{ skillIds: ['a-1'], areas: ['01206'], slots: [0, 20], roles: ['gig'], about: '週末に動けます。' },
      styles: ['weekends'],
    });
    expect(recordIn({})).toEqual({
      ...{ skillIds: [], areas: [], slots: [], roles: [], styles: [], about: '' },
    });
  });
});
