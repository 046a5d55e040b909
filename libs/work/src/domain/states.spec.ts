import { tokyoDate } from '@enishi/kernel';
import { assignmentMachine, assignmentStates, heldStates } from './assignment.ts';
import { firstFreePlace, gigMachine, gigPhaseAt, gigStates } from './gig.ts';
import { helpMachine, helpStates, readHelp, readReason } from './help-request.ts';

describe('states', () => {
  const moves = <State extends string>(
    states: readonly State[],
    may: (from: State, to: State) => boolean,
  ): string[] => states.flatMap((from) => states.flatMap((to) => (may(from, to) ? [`${from} → ${to}`] : [])));

  it('of a request: it is cut or declined, once', () => {
    expect(moves(helpStates, helpMachine.may)).toEqual(['asked → cut', 'asked → declined']);
  });

  it('of a gig: what was called off stays so, and nothing becomes a draft again', () => {
    expect(moves(gigStates, gigMachine.may)).toEqual([
      ...['draft → open', 'draft → called_off', 'open → closed', 'open → called_off'],
      ...['closed → open', 'closed → called_off'],
    ]);
  });

  it('of a place: it ends once, holds time until then, and nobody who came is sent away', () => {
    expect(moves(assignmentStates, assignmentMachine.may)).toEqual([
      ...['taken → checked_in', 'taken → disputed', 'taken → not_done', 'taken → withdrawn'],
      ...['taken → called_off', 'checked_in → reported', 'checked_in → disputed', 'checked_in → accepted'],
      ...['reported → disputed', 'reported → accepted', 'disputed → accepted', 'disputed → not_done'],
    ]);
    expect(heldStates.every((state) => !assignmentMachine.isFinal(state))).toBe(true);
  });

  it('a gig is full by count and begun by the clock, whatever is stored', () => {
    const startsAt = new Date('2026-12-28T00:00:00Z');
    const before = new Date(startsAt.getTime() - 1);
    const gig = { state: 'open' as const, startsAt, places: 2, taken: 1 };
    expect(gigPhaseAt(gig, before)).toBe('open');
    expect(gigPhaseAt({ ...gig, taken: 2 }, before)).toBe('filled');
    expect(gigPhaseAt(gig, startsAt)).toBe('begun');
    expect(gigPhaseAt({ ...gig, state: 'closed' }, before)).toBe('closed');
    expect(gigPhaseAt({ ...gig, state: 'called_off' }, startsAt)).toBe('called_off');
    expect(gigPhaseAt({ ...gig, state: 'draft' }, startsAt)).toBe('draft');
    expect([firstFreePlace([]), firstFreePlace([2, 1, 4]), firstFreePlace([2])]).toEqual([1, 3, 1]);
  });
});

describe('what a company asks for', () => {
  const today = tokyoDate('2026-12-01');
  const help = {
    ...{ title: '年末の客室準備', what: 'シーツと配膳', hours: 40, place: '本館', contact: 'フロント' },
    ...{ fromDay: tokyoDate('2026-12-28'), toDay: tokyoDate('2027-01-03') },
  };

  it.each([
    [{}, null],
    [{ fromDay: tokyoDate('2026-11-01') }, null],
    [{ hours: 0 }, 'HELP_HOURS_WRONG'],
    [{ hours: 1001 }, 'HELP_HOURS_WRONG'],
    [{ hours: 2.5 }, 'HELP_HOURS_WRONG'],
    [{ toDay: tokyoDate('2026-12-27') }, 'HELP_DAYS_WRONG'],
    [{ fromDay: tokyoDate('2026-11-01'), toDay: tokyoDate('2026-11-30') }, 'HELP_DAYS_WRONG'],
    [{ toDay: tokyoDate('2027-12-03') }, 'HELP_DAYS_WRONG'],
    [{ title: '' }, 'HELP_TITLE_WRONG'],
    [{ what: '𠮷'.repeat(1000) }, null],
    [{ what: '𠮷'.repeat(1001) }, 'HELP_WHAT_WRONG'],
    [{ place: ' ' }, 'HELP_PLACE_WRONG'],
    [{ contact: ' ' }, 'HELP_CONTACT_WRONG'],
  ])('%j is refused with %s', (more, code) => {
    const read = readHelp({ ...help, ...more }, today);
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });

  it('is declined, called off and given back with a reason alone', () => {
    expect(readReason(' \n')).toMatchObject({ refusal: { code: 'WORK_REASON_WRONG' } });
    expect(readReason(' 大雪のため ')).toEqual({ ok: true, value: '大雪のため' });
    expect(readReason('あ'.repeat(201))).toMatchObject({ refusal: { code: 'WORK_REASON_WRONG' } });
  });
});
