import { tokyoDate } from '@enishi/kernel';
import { careCalendar, isAnswerable, isSilent, readCareAnswer, risksOf } from './care.ts';
import type { CareDay } from './care.ts';
import { careCode, readCareCode } from './care-code.ts';
import { checklistRefusal, handOverSteps, loadOf, loadRefusal } from './case-load.ts';
import { caseActs, caseRights, mayWith, refusalOf } from './case-rights.ts';
import type { CaseAct } from './case-rights.ts';
import { privateWordIn } from './private-words.ts';
import { caseMachine, caseStates, readNext, readWish } from './support-case.ts';

const dueFrom = (from: string): string[] =>
  careCalendar(tokyoDate(from))
    .filter(({ side }) => side === 'person')
    .map(({ dueOn }) => dueOn);
const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] } | unknown): string =>
  JSON.stringify(result);

describe('days of care', () => {
  it.each([
    ['an ordinary day', '2026-12-01', ['2026-12-02', '2026-12-08', '2026-12-31', '2027-03-01']],
    ['the end of a month', '2027-01-31', ['2027-02-01', '2027-02-07', '2027-03-02', '2027-05-01']],
    ['the eve of a leap day', '2028-02-28', ['2028-02-29', '2028-03-06', '2028-03-29', '2028-05-28']],
    ['a leap day', '2028-02-29', ['2028-03-01', '2028-03-07', '2028-03-30', '2028-05-29']],
    [
      'the same day in a year without one',
      '2027-02-28',
      ['2027-03-01', '2027-03-07', '2027-03-30', '2027-05-29'],
    ],
    ['the end of a year', '2026-12-31', ['2027-01-01', '2027-01-07', '2027-01-30', '2027-03-31']],
  ])('are civil days after %s', (_name, from, days) => {
    expect(dueFrom(from)).toEqual(days);
  });

  it('ask both sides, each by itself', () => {
    expect(careCalendar(tokyoDate('2026-12-01')).filter(({ side }) => side === 'company')).toHaveLength(4);
  });

  it.each([
    ['the third day after being asked', 7, '2026-12-11', true],
    ['a day before that', 7, '2026-12-10', false],
    ['day 1, which says nothing by silence', 1, '2027-03-01', false],
    ['a week after day 30', 30, '2026-12-15', true],
    ['six days after day 30', 30, '2026-12-14', false],
  ])('silence is a sign on %s', (_name, day, today, silent) => {
    // Asked in the last minute of 8 December in Tokyo.
    const askedAt = new Date('2026-12-08T14:59:00Z');
    expect(isSilent({ day: day as CareDay, askedAt }, tokyoDate(today))).toBe(silent);
  });

  it('a form is open for three weeks, by the day of Tokyo', () => {
    const contact = { state: 'asked' as const, dueOn: tokyoDate('2026-12-08') };
    expect(isAnswerable(contact, new Date('2026-12-29T14:59:59Z'))).toBe(true);
    expect(isAnswerable(contact, new Date('2026-12-29T15:00:00Z'))).toBe(false);
    expect(isAnswerable({ ...contact, state: 'waiting' }, new Date('2026-12-08T03:00:00Z'))).toBe(false);
  });
});

describe('signs', () => {
  const answer = { going: 'well', staying: 'yes', talk: 'no', line: null } as const;
  it.each([
    [answer, []],
    [{ ...answer, staying: 'unsure', going: 'so_so' }, []],
    [{ ...answer, staying: 'no' }, ['may_stop']],
    [{ ...answer, going: 'badly', talk: 'yes' }, ['goes_badly', 'wants_talk']],
  ] as const)('of %j are %j', (given, risks) => {
    expect(risksOf(given)).toEqual(risks);
  });

  it('a line is three hundred characters at most', () => {
    expect(codes(readCareAnswer({ ...answer, line: 'あ'.repeat(301) }))).toContain('CASE_TEXT_WRONG');
    expect(codes(readCareAnswer({ ...answer, line: '𠮷'.repeat(300) }))).not.toContain('CASE_TEXT_WRONG');
  });
});

describe('who may do what', () => {
  const led = { state: 'under_way', mainId: 'a', secondId: 'b' };
  const allowed = (accountId: string, role: string, of = led): CaseAct[] =>
    caseActs.filter((act) => mayWith(act, of, { accountId, role }));

  it('is the table', () => {
    expect(allowed('a', 'coordinator')).toEqual(['see', 'write', 'turn', 'hand_over']);
    expect(allowed('b', 'coordinator')).toEqual(['see', 'write']);
    expect(allowed('c', 'coordinator')).toEqual(['take']);
    expect(allowed('c', 'staff')).toEqual(caseActs);
    expect(Object.keys(caseRights)).toEqual([...caseActs]);
  });

  it('whoever sees nothing of a case is not told that there is one', () => {
    const other = { accountId: 'c', role: 'coordinator' };
    expect(refusalOf('turn', led, other)?.code).toBe('CASE_NOT_FOUND');
    expect(refusalOf('turn', led, { accountId: 'b', role: 'coordinator' })?.code).toBe('CASE_NOT_YOURS');
    expect(refusalOf('see', { ...led, state: 'asked', mainId: null }, other)).toBeNull();
  });
});

describe('what somebody carries', () => {
  const of = { weight: 3, mainId: 'a', secondId: 'b' };
  it('is the weight, one for the second and for what rests, nothing for what is over', () => {
    expect(caseStates.map((state) => loadOf({ ...of, state }, 'a'))).toEqual([0, 3, 1, 0]);
    expect(caseStates.map((state) => loadOf({ ...of, state }, 'b'))).toEqual([0, 1, 0, 0]);
  });

  it('may reach the limit, and not go over it', () => {
    expect(loadRefusal(20, 20)).toBeNull();
    expect(loadRefusal(21, 20)?.facts).toEqual({ load: 21, limit: 20 });
  });

  it('is handed over with every point ticked', () => {
    expect(checklistRefusal([...handOverSteps])).toBeNull();
    expect(checklistRefusal(['story_told'])?.facts).toMatchObject({ count: 3 });
  });
});

describe('what is typed', () => {
  const today = tokyoDate('2026-12-01');
  it('a next action has words and a day within a year', () => {
    expect(readNext({ what: ' 電話する ', dueOn: today }, today)).toMatchObject({
      value: { what: '電話する' },
    });
    for (const dueOn of ['2026-11-30', '2027-12-03'])
      expect(codes(readNext({ what: '電話する', dueOn: tokyoDate(dueOn) }, today))).toContain(
        'CASE_DAY_WRONG',
      );
    expect(codes(readNext({ what: '　', dueOn: today }, today))).toContain('CASE_TEXT_WRONG');
  });

  it('health and family stay out of what stands in lists, and everyday words do not', () => {
    expect(codes(readWish('持病のことで相談'))).toContain('CASE_TEXT_PRIVATE');
    expect(privateWordIn('Ｄｉｖｏｒｃｅ')).toBe('divorce');
    for (const fine of ['大丈夫な工夫をする', '介護の仕事を知りたい', '夫婦岩の案内', '障子の張り替え'])
      expect(privateWordIn(fine)).toBeNull();
  });
});

it('the moves of a case are a table in which everything can end, and what has ended can begin again', () => {
  const moves = caseStates.flatMap((from) =>
    caseStates.filter((to) => caseMachine.may(from, to)).map((to) => `${from} > ${to}`),
  );
  expect(moves).toEqual([
    ...['asked > under_way', 'asked > closed', 'under_way > resting', 'under_way > closed'],
    ...['resting > under_way', 'resting > closed', 'closed > under_way'],
  ]);
});

it('a made-up address leads to no form', () => {
  const key = Buffer.from('0123456789abcdef');
  const code = careCode(key, 'one');
  expect(readCareCode(key, code)).toBe('one');
  expect(readCareCode(key, code.replace('one', 'two'))).toBeNull();
  expect(readCareCode(Buffer.from('another key 1234'), code)).toBeNull();
  expect(readCareCode(key, 'one')).toBeNull();
});
