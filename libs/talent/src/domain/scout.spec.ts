import {
  answerByOf,
  givesBack,
  readWhy,
  scoutMachine,
  scoutStateAt,
  scoutStates,
  stateForCompany,
} from './scout.ts';

const now = new Date('2026-04-01T03:00:00Z');

it('is answered once, and whatever became of it stays', () => {
  for (const from of scoutStates)
    for (const to of scoutStates) expect(scoutMachine.may(from, to)).toBe(from === 'asked' && to !== 'asked');
});

it('lapses by the time alone, after the days that somebody has', () => {
  const answerBy = answerByOf(now, 14);
  expect(answerBy).toEqual(new Date('2026-04-15T03:00:00Z'));
  expect(scoutStateAt({ state: 'asked', answerBy }, new Date(answerBy.getTime() - 1))).toBe('asked');
  expect(scoutStateAt({ state: 'asked', answerBy }, answerBy)).toBe('lapsed');
  expect(scoutStateAt({ state: 'accepted', answerBy }, answerBy)).toBe('accepted');
});

it('gives the scout back where the person said nothing that helps, and tells no company that it was blocked', () => {
  expect(scoutStates.filter(givesBack)).toEqual(['declined', 'lapsed', 'ended']);
  expect(stateForCompany('ended')).toBe('declined');
  expect(stateForCompany('accepted')).toBe('accepted');
});

it('needs a reason of three hundred characters at most', () => {
  expect(readWhy(' 冬の客室の準備を\r\nお願いしたいです。 ')).toMatchObject({ ok: true });
  expect(readWhy(' \n ')).toMatchObject({ ok: false, refusal: { code: 'SCOUT_WHY_MISSING' } });
  expect(readWhy('𠮷'.repeat(300))).toMatchObject({ ok: true });
  expect(readWhy('𠮷'.repeat(301))).toMatchObject({ ok: false, refusal: { code: 'SCOUT_WHY_TOO_LONG' } });
});
