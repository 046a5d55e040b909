import { handsOutCopy, readDecision } from './decision.ts';
import type { TypedDecision } from './decision.ts';
import { groundKeys, groundsOf, refusalGrounds } from './refusal-grounds.ts';
import { rightsRequestKinds, requestKinds } from './request-kinds.ts';
import type { RightsRequestKind } from './request-kinds.ts';
import { rightsRequestMachine, openRequestStates } from './request-states.ts';

const typed = (changes: Partial<TypedDecision>): TypedDecision => ({
  ...{ outcome: 'whole', ground: null, act: null, remark: '', leftOut: [] },
  ...changes,
});
const codeOf = (changes: Partial<TypedDecision>, kind: RightsRequestKind): string => {
  const read = readDecision(typed(changes), kind);
  return read.ok ? 'ok' : `${read.refusal.code} ${String(read.refusal.facts.field)}`;
};

describe('a decision about a request for data', () => {
  it.each<[string, RightsRequestKind, Partial<TypedDecision>, string]>([
    ['a disclosure as asked', 'disclosure', {}, 'ok'],
    ['nothing such is held', 'provisions', { outcome: 'none_held' }, 'ok'],
    ['a refusal without a reason', 'disclosure', { outcome: 'refused' }, 'REQUEST_GROUND_MISSING ground'],
    [
      'a part without a reason',
      'disclosure',
      { outcome: 'part', remark: '評価の欄' },
      'REQUEST_GROUND_MISSING ground',
    ],
    [
      'a reason of another kind',
      'disclosure',
      { outcome: 'refused', ground: 'facts_are_right' },
      'REQUEST_GROUND_UNFIT ground',
    ],
    ['a refusal with its reason', 'disclosure', { outcome: 'refused', ground: 'harms_rights' }, 'ok'],
    [
      'a part that does not say which',
      'disclosure',
      { outcome: 'part', ground: 'harms_rights' },
      'REQUEST_REMARK_MISSING remark',
    ],
    [
      'a part that does',
      'disclosure',
      { outcome: 'part', ground: 'harms_rights', remark: '他の方の記録' },
      'ok',
    ],
    ['a correction that nobody did', 'correction', { remark: '直した' }, 'REQUEST_ACT_MISSING act'],
    ['an act of another kind', 'correction', { act: 'erasing', remark: '消す' }, 'REQUEST_ACT_MISSING act'],
    ['a correction without words', 'correction', { act: 'corrected' }, 'REQUEST_REMARK_MISSING remark'],
    ['a correction that was done', 'correction', { act: 'corrected', remark: '住所を直した' }, 'ok'],
    ['a refused correction', 'correction', { outcome: 'refused', ground: 'facts_are_right' }, 'ok'],
    [
      'what rests on another measure, unnamed',
      'stop',
      { outcome: 'refused', ground: 'use_too_costly' },
      'REQUEST_REMARK_MISSING remark',
    ],
    [
      'the same, named',
      'stop',
      { outcome: 'refused', ground: 'use_too_costly', remark: '表示を止めた' },
      'ok',
    ],
  ])('reads %s', (_what, kind, changes, expected) => {
    expect(codeOf(changes, kind)).toBe(expected);
  });

  it('keeps neither a reason where all is done nor an act where nothing is', () => {
    const whole = readDecision(typed({ ground: 'harms_rights', act: 'erasing' }), 'disclosure');
    expect(whole.ok && whole.value).toMatchObject({ ground: null, act: null });
    const refused = readDecision(
      typed({ outcome: 'refused', ground: 'still_needed', act: 'erasing' }),
      'stop',
    );
    expect(refused.ok && refused.value.act).toBeNull();
  });

  it('hands out a copy of what is disclosed, and of nothing else', () => {
    const handed = rightsRequestKinds.flatMap((kind) =>
      (['whole', 'part', 'refused', 'none_held'] as const)
        .filter((outcome) => handsOutCopy(kind, outcome))
        .map((outcome) => `${kind} ${outcome}`),
    );
    expect(handed).toEqual(['disclosure whole', 'disclosure part', 'provisions whole', 'provisions part']);
  });
});

describe('the reasons of the law', () => {
  it('are there for every kind, and each belongs to one', () => {
    for (const kind of rightsRequestKinds) expect(groundsOf(kind).length).toBeGreaterThan(1);
    expect(groundKeys.filter((key) => refusalGrounds[key].kinds.length === 0)).toEqual([]);
  });

  it('name the article that their kind rests on', () => {
    const article = { disclosure: '33条', provisions: '33条', correction: '34条', stop: '35条' };
    for (const kind of rightsRequestKinds)
      for (const key of groundsOf(kind)) expect(refusalGrounds[key].article.ja).toContain(article[kind]);
  });

  it('let a fee be taken for disclosure alone (38条)', () => {
    expect(rightsRequestKinds.filter((kind) => requestKinds[kind].mayCost)).toEqual([
      'disclosure',
      'provisions',
    ]);
  });
});

describe('the states of a request', () => {
  it('lead from arrival over who asks and the decision to the answer, and out by withdrawal until then', () => {
    const moves = rightsRequestMachine.states.flatMap((from) =>
      rightsRequestMachine.states
        .filter((to) => rightsRequestMachine.may(from, to))
        .map((to) => `${from} ${to}`),
    );
    expect(moves).toEqual([
      ...['received checked', 'received withdrawn', 'checked decided', 'checked withdrawn'],
      ...['decided answered', 'decided withdrawn'],
    ]);
    expect(openRequestStates).toEqual(['received', 'checked', 'decided']);
  });
});
