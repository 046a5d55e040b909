import { choiceOf } from './choice.ts';
import {
  dayShown,
  isBookable,
  placesLeft,
  programmeWish,
  type SlotDate,
  slotParts,
  slotQuery,
} from './programme.ts';

const kind = (left: number, mostBeside: number | null = null) => ({ left, most: 4, mostBeside });
const slot = (types: ReturnType<typeof kind>[], startsAt = '2028-10-07T01:00:00Z') =>
  ({ id: startsAt, sale: 'open', calledOff: null, startsAt, types }) as unknown as SlotDate;

describe('the address of a programme', () => {
  it('keeps a code when a slot is chosen, and the slot when a code is used or dropped', () => {
    const wish = { day: '2028-10-07', site: 's1', code: 'はる 2028' };
    const chosen = new URLSearchParams(slotQuery('d1', wish));
    expect(choiceOf(chosen)).toMatchObject({ date: 'd1', code: 'はる 2028' });
    expect(programmeWish(chosen, 'はる 2028')).toEqual(wish);
    expect(slotParts('d1', { ...wish, code: null })).toEqual([
      ['day', '2028-10-07'],
      ['site', 's1'],
      ['date', 'd1'],
    ]);
  });

  it('says nothing of what nobody chose', () => {
    expect(slotQuery('', { day: null, site: null, code: null })).toBe('');
  });
});

describe('places of a slot', () => {
  it('are those of tickets that admit a person: a lunch that is left is no place', () => {
    const soldOut = slot([kind(0), kind(9, 1)]);
    expect(placesLeft(soldOut)).toBe(0);
    expect(isBookable(soldOut)).toBe(false);
    expect(placesLeft(slot([kind(2), kind(3), kind(9, 1)]))).toBe(3);
  });

  it('decide which day is shown first: one with a place', () => {
    const [first, second] = [slot([kind(0), kind(9, 1)]), slot([kind(1)], '2028-10-08T01:00:00Z')];
    expect(dayShown([first, second], { day: null })).toBe('2028-10-08');
  });
});
