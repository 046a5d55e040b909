import { ok } from '@enishi/kernel';
import { crewAskedLetter, crewEndedLetter } from './crew-letter.ts';
import { crewMachine, crewStateAt, minutesOf, readCrewWish, replyUntilOf } from './crew.ts';
import type { CrewForm, CrewState } from './crew.ts';

const at = (instant: string) => new Date(`2026-04-${instant}:00Z`);
const date = { startsAt: at('10T09:00'), endsAt: at('10T12:00') };
const now = at('01T03:00');
const form: CrewForm = {
  startsAt: at('10T08:00'),
  endsAt: at('10T13:00'),
  role: 'staff',
  note: '',
  fee: null,
};

describe('where one of the crew stands', () => {
  it('leads on from asked and accepted, and back from a mark alone', () => {
    const ways = Object.fromEntries(
      crewMachine.states.map((from) => [from, crewMachine.states.filter((to) => crewMachine.may(from, to))]),
    );
    expect(ways).toEqual({
      asked: ['accepted', 'declined', 'withdrawn', 'lapsed'],
      accepted: ['withdrawn', 'came', 'absent'],
      ...{ declined: [], withdrawn: [], lapsed: [] },
      ...{ came: ['accepted', 'absent'], absent: ['accepted', 'came'] },
    });
  });

  it('lapses by the time alone, and only while it was not answered', () => {
    const replyUntil = at('08T03:00');
    expect(crewStateAt({ state: 'asked', replyUntil }, at('08T02:59'))).toBe('asked');
    expect(crewStateAt({ state: 'asked', replyUntil }, replyUntil)).toBe('lapsed');
    for (const state of ['accepted', 'declined', 'withdrawn', 'came', 'absent'] satisfies CrewState[])
      expect(crewStateAt({ state, replyUntil }, at('30T00:00'))).toBe(state);
  });

  it('may be answered for a week, and no longer than until the shift begins', () => {
    expect(replyUntilOf(form, now)).toEqual(at('08T03:00'));
    expect(replyUntilOf(form, at('10T07:59'))).toEqual(form.startsAt);
  });
});

describe('what the desk asks for', () => {
  it('is a role, a shift around the date, words and a fee, or none', () => {
    expect(readCrewWish({ ...form, note: ' 受付\r\n', fee: 3_000 }, date, now)).toEqual(
      ok({ startsAt: form.startsAt, endsAt: form.endsAt, role: 'staff', note: '受付', fee: 3_000 }),
    );
    expect(minutesOf(form)).toBe(300);
    const before = { ...form, startsAt: at('08T09:00'), endsAt: at('08T18:00') };
    expect(readCrewWish(before, date, now).ok).toBe(true);
  });

  it.each([
    ['CREW_ROLE_WRONG', { role: 'gig' }],
    ['CREW_SHIFT_WRONG', { endsAt: form.startsAt }],
    ['CREW_SHIFT_WRONG', { startsAt: now, endsAt: at('01T04:00') }],
    ['CREW_SHIFT_WRONG', { startsAt: at('08T08:59'), endsAt: at('08T10:00') }],
    ['CREW_SHIFT_WRONG', { startsAt: at('12T10:00'), endsAt: at('12T12:01') }],
    ['CREW_SHIFT_WRONG', { startsAt: at('10T00:00'), endsAt: at('10T16:01') }],
    ['CREW_FEE_WRONG', { fee: 0 }],
    ['CREW_FEE_WRONG', { fee: 0.5 }],
    ['CREW_FEE_WRONG', { fee: 1_000_001 }],
    ['CREW_NOTE_TOO_LONG', { note: '字'.repeat(301) }],
  ])('is refused: %s', (code, changes) => {
    expect(readCrewWish({ ...form, ...changes }, date, now)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('letters to the crew', () => {
  const facts = {
    ...{
      addressed: '山田',
      community: { ja: '見本の会', en: 'Example' },
      title: { ja: '朝市', en: 'Market' },
    },
    ...{ role: 'speaker' as const, note: '講演', fee: 10_000, startsAt: form.startsAt, endsAt: form.endsAt },
  };

  it('say when, for which fee that is paid elsewhere, and until when to answer', () => {
    const words = crewAskedLetter({ ...facts, replyUntil: at('08T03:00') }, 'ja');
    const text = words.paragraphs.join('\n');
    for (const part of [
      '2026年4月10日 17:00',
      '10,000円（税込）',
      '事務局から別に',
      '講演',
      '2026年4月8日 12:00',
    ])
      expect(text).toContain(part);
    expect(crewAskedLetter({ ...facts, fee: null, replyUntil: now }, 'en').paragraphs).toContain('Fee: none');
  });

  it('say why it is over', () => {
    expect(crewEndedLetter({ ...facts, because: 'called_off' }, 'ja').subject).toContain('中止');
    expect(crewEndedLetter({ ...facts, because: 'desk' }, 'en').subject).toContain('not needed');
  });
});
