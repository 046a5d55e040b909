import { filterIn } from './talent-filter.ts';

describe('what the address of the talent bank asks for', () => {
  it('is skill, area, part of a weekday, role and style, and nothing of what is none', () => {
    expect(filterIn(new URLSearchParams('skill=s&area=01206&slot=16&role=gig&style=remote'))).toEqual({
      ...{ skillId: 's', area: '01206', slot: 16, role: 'gig', style: 'remote' },
    });
    expect(filterIn(new URLSearchParams('skill=&area=&slot=-1&role=chief&style=asleep'))).toEqual({
      ...{ skillId: null, area: null, slot: null, role: null, style: null },
    });
  });
});
