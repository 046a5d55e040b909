import { readDecision } from './decision.ts';
import { readLeftOut, standingLeftOut, withoutParts } from './left-out.ts';
import type { CopyPart, LeftOutPart, StandingDecision, TypedPart } from './left-out.ts';
import type { RightsRequestKind } from './request-kinds.ts';

const title = (ja: string) => ({ ja, en: ja });
const offered: CopyPart[] = [
  { table: 'membership.member', title: title('登録内容'), items: ['number', 'tie'], rows: 1 },
  { table: 'work.evaluation', title: title('評価'), items: [], rows: 0 },
];
const entry: TypedPart = { table: 'membership.member', items: ['tie'], ground: 'harms_rights' };
const all: TypedPart = { table: 'work.evaluation', items: [], ground: 'breaks_law' };
const codeOf = (typed: TypedPart[], kind: RightsRequestKind = 'disclosure'): string => {
  const read = readLeftOut(typed, offered, kind);
  return read.ok
    ? read.value.map(({ table, items }) => `${table} ${items.join()}`).join(' / ')
    : read.refusal.code;
};

describe('the parts that a copy leaves out', () => {
  it.each<[string, TypedPart[], string]>([
    ['none at all', [], 'REQUEST_PARTS_MISSING'],
    ['a table that no copy holds', [{ ...all, table: 'identity.session' }], 'REQUEST_PART_UNKNOWN'],
    ['an item that the table does not hold', [{ ...entry, items: ['password'] }], 'REQUEST_PART_UNKNOWN'],
    ['the same table twice', [entry, entry], 'REQUEST_PART_UNKNOWN'],
    ['a part without its reason', [{ ...all, ground: null }], 'REQUEST_GROUND_MISSING'],
    ['a reason of another kind', [{ ...all, ground: 'still_needed' }], 'REQUEST_GROUND_UNFIT'],
    ['an item and an empty table', [entry, all], 'membership.member tie / work.evaluation '],
  ])('are read: %s', (_what, typed, expected) => {
    expect(codeOf(typed)).toBe(expected);
  });

  it('are needed where a copy goes with the answer, and give the decision its reason', () => {
    const part = { outcome: 'part', ground: null, act: null, remark: '' } as const;
    const without = readDecision({ ...part, leftOut: [] }, 'disclosure', offered);
    expect(without.ok || without.refusal.code).toBe('REQUEST_PARTS_MISSING');
    const withTwo = readDecision({ ...part, leftOut: [entry, all] }, 'disclosure', offered);
    expect(withTwo.ok && withTwo.value.ground).toBe('harms_rights');
    const corrected = readDecision(
      { outcome: 'part', ground: 'facts_are_right', act: 'corrected', remark: '住所だけ', leftOut: [entry] },
      'correction',
    );
    expect(corrected.ok && corrected.value.leftOut).toEqual([]);
  });
});

describe('a copy without them', () => {
  const held = [
    { table: 'membership.member', title: title('登録内容'), rows: [{ number: 'D-1', tie: '祖母の家' }] },
    { table: 'work.evaluation', title: title('評価'), rows: [{ words: '遅刻' }] },
    { table: 'billing.receipt', title: title('領収書'), rows: [] },
  ];

  it('has neither the items nor the tables', () => {
    const parts = [
      { ...entry, title: title('登録内容') },
      { ...all, title: title('評価') },
    ] as LeftOutPart[];
    const copy = withoutParts(held, parts);
    expect(copy.map(({ table }) => table)).toEqual(['membership.member', 'billing.receipt']);
    expect(copy[0]?.rows).toEqual([{ number: 'D-1' }]);
    expect(JSON.stringify(copy)).not.toMatch(/遅刻|祖母/);
  });

  it('is everything where nothing is left out', () => {
    expect(withoutParts(held, [])).toEqual(held);
  });
});

describe('what stands of earlier decisions', () => {
  const tables = [
    { table: 'membership.member', title: title('登録内容') },
    { table: 'talent.provision', title: title('提供'), provisions: true as const },
  ];
  const decided = (changes: Partial<StandingDecision>): StandingDecision => ({
    ...{ kind: 'disclosure', outcome: 'whole', ground: null, leftOut: [] },
    ...changes,
  });
  const member: LeftOutPart = {
    ...{ table: 'membership.member', items: [] },
    title: title('登録内容'),
    ground: 'harms_rights',
  };
  const provision: LeftOutPart = { ...member, table: 'talent.provision' };
  const refusedAll = { outcome: 'refused', ground: 'harms_rights' } as const;

  it.each<[string, StandingDecision[], string[]]>([
    ['nothing was decided', [], []],
    ['all was given', [decided({})], []],
    ['a part was refused', [decided({ outcome: 'part', leftOut: [member] })], ['membership.member']],
    ['all was refused', [decided(refusedAll)], ['membership.member', 'talent.provision']],
    [
      'the records of provision were refused',
      [decided({ ...refusedAll, kind: 'provisions' })],
      ['talent.provision'],
    ],
    [
      'a part was refused and later all was given',
      [decided({ outcome: 'part', leftOut: [member] }), decided({})],
      [],
    ],
    [
      'records of provision were given later than all was refused',
      [decided(refusedAll), decided({ kind: 'provisions' })],
      ['membership.member'],
    ],
    [
      'records of provision were refused later than a part',
      [
        decided({ outcome: 'part', leftOut: [member] }),
        decided({ kind: 'provisions', outcome: 'part', leftOut: [provision] }),
      ],
      ['membership.member', 'talent.provision'],
    ],
    ['a correction was refused', [decided({ ...refusedAll, kind: 'correction' })], []],
    ['nothing such was held', [decided({ outcome: 'none_held' })], []],
  ])('where %s', (_what, decisions, expected) => {
    expect(
      standingLeftOut(decisions, tables)
        .map(({ table }) => table)
        .sort(),
    ).toEqual(expected);
  });
});
