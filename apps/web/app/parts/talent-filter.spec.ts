import { filterIn } from './talent-filter.ts';

describe('what the address of the talent bank asks for', () => {
  it('is skill, area, part of a weekday and role, and nothing of what is none', () => {
    expect(filterIn(new URLSearchParams('skill=s&area=01206&slot=16&role=gig'))).toEqual({
      ...{ skillId: 's', area: '01206', slot: 16, role: 'gig' },
    });
    expect(filterIn(new URLSearchParams('skill=&area=&slot=-1&role=chief'))).toEqual({
      ...{ skillId: null, area: null, slot: null, role: null },
    });
  });
});
