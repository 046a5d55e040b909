import { tokyoDate } from '@enishi/kernel';
import {
  fitsAsAddress,
  planMerge,
  survivorOf,
  usualChoice,
  whyNotMerged,
  whyNotUndone,
} from './member-merge.ts';
import type { Mergeable, MergePair } from './member-merge.ts';
import { unknownBirthDate } from './unknown-facts.ts';

const older: Mergeable = {
  ...{ id: 'a', number: 'D-2024-0001', accountId: 'account-a', email: 'naoki@example.jp', locale: 'ja' },
  ...{ familyName: '高橋', givenName: '直樹', familyKana: 'タカハシ', givenKana: 'ナオキ' },
  ...{ birthDate: tokyoDate('1985-03-09'), guardianState: 'none', guardianEmail: null },
  ...{ guardianCoversPaid: false, prefecture: '01', tie: '道東で育ちました', awaitsAgreement: false },
  ...{ joinedOn: tokyoDate('2024-04-01'), leftOn: null, mergedInto: null, newsletter: true, erasedOn: null },
};
const newer: Mergeable = {
  ...older,
  ...{ id: 'b', number: 'D-2026-0123', accountId: 'account-b', email: 'n.takahashi@example.com' },
  ...{ familyName: '髙橋', prefecture: '13', joinedOn: tokyoDate('2026-11-01') },
};
const nobody: ReadonlySet<string> = new Set();
const today = tokyoDate('2026-11-26');
const free = { charging: nobody, leaving: nobody, onPaper: nobody, today };
const pairOf = (a: Partial<Mergeable> = {}, b: Partial<Mergeable> = {}): MergePair => [
  { ...older, ...a },
  { ...newer, ...b },
];

describe('which entry goes on', () => {
  it.each([
    ['whose number is kept', {}, {}, nobody, 'a'],
    ['from whom money still comes, whatever the number', {}, {}, new Set(['b']), 'b'],
    ['who has not left', { leftOn: tokyoDate('2025-03-31') }, {}, nobody, 'b'],
    ['who pays rather than who stays', { leftOn: tokyoDate('2025-03-31') }, {}, new Set(['a']), 'a'],
  ] as const)('is the one %s', (_case, a, b, charging, kept) => {
    expect(survivorOf(pairOf(a, b), charging, 'a').id).toBe(kept);
  });
});

describe('what is proposed', () => {
  it('is the older entry throughout', () => {
    const all = { number: 'a', email: 'a', name: 'a', kana: 'a', birthDate: 'a', prefecture: 'a', tie: 'a' };
    expect(usualChoice(pairOf(), nobody)).toEqual(all);
    expect(usualChoice([newer, older], nobody)).toEqual(all);
  });

  it('takes from the newer one what the older one does not know, and the address of who pays', () => {
    const pair = pairOf({ birthDate: unknownBirthDate, prefecture: '00', tie: '' });
    expect(usualChoice(pair, new Set(['b']))).toMatchObject({
      ...{ number: 'a', email: 'b', birthDate: 'b', prefecture: 'b', tie: 'b', name: 'a' },
    });
  });

  it('never proposes an address whose owner has agreed to nothing', () => {
    const pair = pairOf({ awaitsAgreement: true });
    expect(usualChoice(pair, nobody)).toMatchObject({ number: 'a', email: 'b' });
    expect(fitsAsAddress(pair[0], pair)).toBe(false);
    const both = pairOf({ awaitsAgreement: true }, { awaitsAgreement: true });
    expect(fitsAsAddress(both[0], both)).toBe(true);
  });
});

describe('a merge', () => {
  it('gives the kept entry what was chosen, and the other one everything that was not', () => {
    const choice = { ...usualChoice(pairOf(), nobody), name: 'b', email: 'b' };
    const { kept, merged, facts } = planMerge(pairOf(), choice, free);
    expect([kept.id, merged.id]).toEqual(['a', 'b']);
    expect(facts.kept).toMatchObject({
      ...{ number: 'D-2024-0001', familyName: '髙橋', prefecture: '01', email: 'n.takahashi@example.com' },
      ...{ accountId: 'account-b', joinedOn: '2024-04-01', leftOn: null, mergedInto: null },
    });
    expect(facts.merged).toMatchObject({
      ...{ number: 'D-2026-0123', email: 'naoki@example.jp', accountId: 'account-a' },
      ...{ leftOn: today, mergedInto: 'a' },
    });
  });

  it('hands the number over where the one who pays goes on', () => {
    const charging = new Set(['b']);
    const plan = planMerge(pairOf(), usualChoice(pairOf(), charging), { ...free, charging });
    expect(plan.kept.id).toBe('b');
    expect(plan.facts.kept).toMatchObject({ number: 'D-2024-0001', joinedOn: '2024-04-01' });
    expect(plan.facts.merged).toMatchObject({ number: 'D-2026-0123', mergedInto: 'b' });
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
  ])('has letters go on only where both want them (%s, %s)', (a, b, goesOn) => {
    const pair = pairOf({ newsletter: a }, { newsletter: b });
    expect(planMerge(pair, usualChoice(pair, nobody), free).newsletter).toBe(goesOn);
  });

  it.each([
    [true, false, true],
    [false, true, false],
  ])('takes no letters away for an entry on paper, which was asked for none (%s, %s)', (a, b, goesOn) => {
    const pair = pairOf({ newsletter: a }, { newsletter: b });
    const facts = { ...free, onPaper: new Set(['b']) };
    expect(planMerge(pair, usualChoice(pair, nobody), facts).newsletter).toBe(goesOn);
  });

  it('keeps the guardian with the day of birth that asks for one', () => {
    const young = {
      ...{ birthDate: tokyoDate('2009-06-01'), guardianState: 'approved' as const },
      guardianEmail: 'parent@example.jp',
    };
    const pair = pairOf({}, young);
    const choice = { ...usualChoice(pair, nobody), birthDate: 'b' };
    expect(planMerge(pair, choice, free).facts.kept).toMatchObject(young);
  });

  it.each([
    ['MERGE_ERASED', pairOf({ erasedOn: today }), free],
    ['MERGE_ALREADY', pairOf({}, { mergedInto: 'c' }), free],
    ['MERGE_GUARDIAN', pairOf({ guardianState: 'waiting' }), free],
    ['MERGE_LEAVING', pairOf(), { ...free, leaving: new Set(['b']) }],
    ['MERGE_BOTH_PAY', pairOf(), { ...free, charging: new Set(['a', 'b']) }],
    ['MERGE_SAME', [older, older] as MergePair, free],
  ])('is refused with %s', (code, pair, facts) => {
    expect(whyNotMerged(pair, facts)?.code).toBe(code);
    expect(() => planMerge(pair, usualChoice(pair, nobody), facts)).toThrow(code);
  });

  it('is refused for a value of neither, and for an address without an agreement', () => {
    const usual = usualChoice(pairOf(), nobody);
    expect(() => planMerge(pairOf(), { ...usual, tie: 'c' }, free)).toThrow('MERGE_CHOICE_UNKNOWN');
    const pair = pairOf({ awaitsAgreement: true });
    expect(() => planMerge(pair, { ...usual, email: 'a' }, free)).toThrow('MERGE_ADDRESS_UNAGREED');
  });
});

describe('taking it back', () => {
  const plan = planMerge(pairOf(), usualChoice(pairOf(), nobody), free);
  const record = {
    ...{ before: { kept: older, merged: newer }, after: plan.facts },
    ...{ readers: [], sources: [], gifts: [], directory: false, doubles: [] },
  };
  const merge = { keptId: 'a', mergedAt: new Date('2026-11-26T03:00:00Z'), undoneAt: null, record };
  const now = {
    ...{ kept: { ...older, ...plan.facts.kept }, merged: { ...newer, ...plan.facts.merged } },
    ...{ leaving: false, begunSince: false, today: tokyoDate('2026-12-10') },
  };

  it('is open through the fourteenth day', () => {
    expect(whyNotUndone(merge, now)).toBeNull();
    expect(whyNotUndone(merge, { ...now, today: tokyoDate('2026-12-11') })?.code).toBe('MERGE_UNDO_OVER');
  });

  it.each([
    ['MERGE_UNDONE_ALREADY', { ...merge, undoneAt: new Date() }, now],
    ['MERGE_ERASED', merge, { ...now, kept: { ...now.kept, erasedOn: today } }],
    ['MERGE_NEWER_FIRST', merge, { ...now, kept: { ...now.kept, mergedInto: 'c' } }],
    ['MERGE_CHANGED_SINCE', merge, { ...now, kept: { ...now.kept, leftOn: today } }],
    ['MERGE_CHANGED_SINCE', merge, { ...now, leaving: true }],
    ['MERGE_BEGUN_SINCE', merge, { ...now, begunSince: true }],
  ])('is refused with %s', (code, found, facts) => {
    expect(whyNotUndone(found, facts)?.code).toBe(code);
  });
});
