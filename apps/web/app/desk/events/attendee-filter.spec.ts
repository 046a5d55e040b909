import { attendeeFilterIn, attendeeQuery } from './attendee-filter.ts';

describe('the filter of the list of attendees', () => {
  it('is in the address, which leads to the same filter', () => {
    const query = 'text=%E3%81%9F%E3%81%8B&date=d&kind=k&state=valid';
    const filter = attendeeFilterIn(new URLSearchParams(query));
    expect(filter).toEqual({ text: 'たか', occurrenceId: 'd', typeId: 'k', state: 'valid' });
    expect(attendeeQuery(filter)).toBe(query);
    expect(attendeeQuery(filter, { after: 'x=' })).toBe(`${query}&after=x%3D`);
  });

  it('asks for nothing where nothing was chosen, or a state that there is not', () => {
    const filter = attendeeFilterIn(new URLSearchParams('text=+&date=&state=gone'));
    expect(filter).toEqual({ text: null, occurrenceId: null, typeId: null, state: null });
    expect(attendeeQuery(filter)).toBe('');
  });
});
