import { tokyoDate } from '@enishi/kernel';
import { readFamily } from './family.ts';
import { deskStageAt, isAwake, pinHash, readDesk } from './registration-desk.ts';
import {
  readReach,
  readWord,
  registrationMachine,
  registrationStates,
  registrationSteps,
  stateAfter,
  tickOf,
} from './registration.ts';
import type { RegistrationStep } from './registration.ts';

const codeOf = (read: { ok: boolean; refusal?: { code: string } }): string | null =>
  read.ok ? null : read.refusal!.code;

describe('a registration', () => {
  it('is begun, entered and complete, and dropped only before the entry', () => {
    const moves = registrationStates.flatMap((from) =>
      registrationStates.flatMap((to) => (registrationMachine.may(from, to) ? [`${from} → ${to}`] : [])),
    );
    expect(moves).toEqual(['begun → entered', 'begun → dropped', 'entered → complete']);
  });

  it('stands where its steps say, whatever the order in which they are read', () => {
    const states = registrationSteps.map((_step, at) =>
      stateAfter(registrationSteps.slice(0, at + 1).toReversed()),
    );
    expect(states).toEqual(['begun', 'begun', 'begun', 'entered', 'complete']);
  });

  it('has its steps ticked one after the other: of all sets of done steps only those without a hole let a step be ticked', () => {
    const sets = Array.from({ length: 2 ** registrationSteps.length }, (_none, bits) =>
      registrationSteps.filter((_step, at) => bits & (1 << at)),
    );
    const detail = (step: RegistrationStep) =>
      step === 'identity' ? 'passport' : step === 'introduction' ? 'video' : null;
    for (const done of sets)
      for (const step of registrationSteps) {
        const before = registrationSteps.slice(0, registrationSteps.indexOf(step));
        const missing = before.find((one) => !done.includes(one));
        expect([done, step, codeOf(tickOf(step, detail(step), done))]).toEqual([
          ...[done, step, missing ? 'REGISTRATION_STEP_EARLY' : null],
        ]);
      }
  });

  it.each([
    ['identity', 'health_card', null],
    ['identity', 'known_in_person', null],
    ['identity', null, 'REGISTRATION_DETAIL_WRONG'],
    ['identity', '第 12-34-5678 号', 'REGISTRATION_DETAIL_WRONG'],
    ['identity', 'video', 'REGISTRATION_DETAIL_WRONG'],
    ['introduction', 'booklet', null],
    ['introduction', 'passport', 'REGISTRATION_DETAIL_WRONG'],
    ['explanation', null, null],
  ] as const)('%s takes %s: %s', (step, detail, code) => {
    expect(codeOf(tickOf(step, detail, ['explanation', 'identity']))).toBe(code);
  });

  it('keeps no detail of a step that has none', () => {
    expect(tickOf('explanation', '1234', [])).toEqual({ ok: true, value: null });
  });
});

describe('what is typed at a desk', () => {
  const today = tokyoDate('2026-12-01');
  const desk = { name: '中標津郵便局', place: '1番窓口', lastDay: '2027-03-31' };

  it.each([
    [{}, null],
    [{ lastDay: '2026-12-01' }, null],
    [{ lastDay: '2027-12-02' }, null],
    [{ lastDay: '2027-12-03' }, 'DESK_DAY_WRONG'],
    [{ lastDay: '2026-11-30' }, 'DESK_DAY_WRONG'],
    [{ lastDay: '来年' }, 'DESK_DAY_WRONG'],
    [{ name: ' ' }, 'DESK_NAME_WRONG'],
    [{ place: 'あ'.repeat(61) }, 'DESK_PLACE_WRONG'],
  ])('a desk with %j is refused with %s', (more, code) => {
    expect(codeOf(readDesk({ ...desk, ...more }, today))).toBe(code);
  });

  it('is open to the end of its last day in Japan, and not a moment after it was closed', () => {
    const lastDay = tokyoDate('2027-03-31');
    const last = new Date('2027-03-31T14:59:59.999Z');
    const over = new Date('2027-03-31T15:00:00Z');
    expect(deskStageAt({ lastDay, closedAt: null }, last)).toBe('open');
    expect(deskStageAt({ lastDay, closedAt: null }, over)).toBe('over');
    expect(deskStageAt({ lastDay, closedAt: last }, last)).toBe('closed');
  });

  it('sleeps to the minute', () => {
    const seen = new Date('2026-12-01T00:00:00Z');
    expect(isAwake(seen, 5, new Date('2026-12-01T00:04:59.999Z'))).toBe(true);
    expect(isAwake(seen, 5, new Date('2026-12-01T00:05:00Z'))).toBe(false);
  });

  it('one number is another hash for another clerk and another installation', () => {
    const hash = (key: string, clerk: string) => pinHash(Buffer.from(key), clerk, '123456').toString('hex');
    expect(new Set([hash('a', 'x'), hash('a', 'y'), hash('b', 'x')]).size).toBe(3);
    expect(hash('a', 'x')).toBe(hash('a', 'x'));
  });

  it.each([
    ['０１５３ー７２ー０００１', null],
    ['電話なし', 'REGISTRATION_TELEPHONE_WRONG'],
    ['', 'REGISTRATION_TELEPHONE_WRONG'],
  ])('the number %s: %s', (typed, code) => {
    expect(codeOf(readReach(typed))).toBe(code);
  });

  it('a word is one line of two hundred characters', () => {
    expect(readWord(' 行けます ')).toEqual({ ok: true, value: '行けます' });
    expect(codeOf(readWord('あ'.repeat(201)))).toBe('REGISTRATION_WORD_WRONG');
    expect(codeOf(readWord('　'))).toBe('REGISTRATION_WORD_WRONG');
  });

  it('family is kept with the sentence that was read aloud, and not without a yes', () => {
    const family = { name: '井上 一郎', telephone: '090-1234-5678', relation: '長男', agreed: true };
    expect(readFamily(family)).toMatchObject({
      ok: true,
      value: { wording: expect.stringContaining('長男の井上 一郎さんに電話することに同意します') },
    });
    expect(codeOf(readFamily({ ...family, agreed: false }))).toBe('FAMILY_UNAGREED');
    expect(codeOf(readFamily({ ...family, name: '' }))).toBe('FAMILY_WRONG');
    expect(codeOf(readFamily({ ...family, telephone: 'x' }))).toBe('REGISTRATION_TELEPHONE_WRONG');
  });
});
