import { tokyoDate } from '@enishi/kernel';
import { gigMailCode, gigMailWording, readGigMailCode } from './gig-mail.ts';
import { passportCode, readPassportCode } from './passport.ts';
import { slotsBetween } from './talent-record.ts';

const id = '0192f0c8-7e6a-7b1c-9d2e-3f4a5b6c7d8e';
const secret = Buffer.alloc(32, 7);

describe('mails about gigs', () => {
  it('are stopped by a signed code that opens nothing else, and no other code stops them', () => {
    const code = gigMailCode(id, secret);
    expect(readGigMailCode(code, secret)).toBe(id);
    expect(readGigMailCode(code, Buffer.alloc(32, 8))).toBeNull();
    expect(readGigMailCode(`${code.slice(0, -1)}_`, secret)).toBeNull();
    expect(readPassportCode(code, secret)).toBeNull();
    expect(readPassportCode(code.replace('GM1', 'SP1'), secret)).toBeNull();
    expect(readGigMailCode(passportCode(id, secret).replace('SP1', 'GM1'), secret)).toBeNull();
  });

  it('say who chooses from what, how often, until when, and that they can be stopped', () => {
    const operator = { ja: '一般社団法人見本', en: 'Example Association' };
    const { ja, en } = gigMailWording({ operator, lastDay: tokyoDate('2027-12-01'), mostAWeek: 3 });
    for (const words of ['一般社団法人見本', '1週間に3通まで', '2027年12月1日', 'いつでも止められます'])
      expect(ja).toContain(words);
    expect(en).toContain('at most 3 times a week');
  });
});

describe('the parts of the week of a gig', () => {
  it.each([
    ['Monday morning', '2026-12-28T00:00:00Z', '2026-12-28T02:30:00Z', [0]],
    ['until noon is the morning alone', '2026-12-28T00:00:00Z', '2026-12-28T03:00:00Z', [0]],
    ['over noon', '2026-12-28T02:00:00Z', '2026-12-28T05:00:00Z', [0, 1]],
    ['Sunday from five to eight in the evening', '2027-01-03T08:00:00Z', '2027-01-03T11:00:00Z', [19, 20]],
    ['Friday over midnight', '2027-01-01T13:00:00Z', '2027-01-01T16:00:00Z', [14]],
  ])('%s', (_, from, to, slots) => expect(slotsBetween(new Date(from), new Date(to))).toEqual(slots));
});
