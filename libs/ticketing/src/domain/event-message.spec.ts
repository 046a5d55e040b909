import fc from 'fast-check';
import {
  isMeant,
  messageLetter,
  messageStates,
  readerOfMail,
  aboutReader,
  readEventMessage,
  readersOf,
} from './event-message.ts';
import type { EventMessage, Involved, MessageSegment, Standing } from './event-message.ts';

const [may, june, adult, student] = ['may', 'june', 'adult', 'student'];
const one = (standing: Standing, changes: Partial<Involved> = {}): Involved => ({
  ...{ by: 'order', sourceId: 'o1', memberId: 'hana', guestId: null, email: 'hana@example.jp', locale: 'ja' },
  ...{ standing, occurrenceIds: [may], typeIds: [adult], ...changes },
});
const segment = (changes: Partial<MessageSegment> = {}): MessageSegment => ({
  ...{ state: 'ticket', occurrenceIds: [], typeIds: [], ...changes },
});
const typed: EventMessage = {
  ...{
    subjectJa: '集合場所が変わりました',
    subjectEn: null,
    bodyJa: '北口です。\n\n雨でも行います。',
    bodyEn: null,
  },
  segment: segment(),
};
const refusalOf = (changes: Partial<EventMessage>) => {
  const read = readEventMessage({ ...typed, ...changes });
  return read.ok ? null : [read.refusal.code, read.refusal.facts.field];
};

describe('whom a message is for', () => {
  it.each<[Standing, string[]]>([
    ['valid', ['ticket', 'outside']],
    ['checked_in', ['ticket', 'came']],
    ['waiting', ['waiting']],
    ['unpaid', ['unpaid']],
  ])('whoever is %s is meant by %j', (standing, states) => {
    expect(messageStates.filter((state) => isMeant(segment({ state }), one(standing)))).toEqual(states);
  });

  it.each<[string, Partial<MessageSegment>, Partial<Involved>, boolean]>([
    ['every date and kind', {}, {}, true],
    ['their date', { occurrenceIds: [may] }, {}, true],
    ['another date', { occurrenceIds: [june] }, {}, false],
    ['one of their dates', { occurrenceIds: [june] }, { occurrenceIds: [may, june] }, true],
    ['their kind', { typeIds: [adult, student] }, {}, true],
    ['another kind', { typeIds: [student] }, {}, false],
    ['their date and another kind', { occurrenceIds: [may], typeIds: [student] }, {}, false],
    ['an id that is of nothing', { occurrenceIds: ['elsewhere'] }, {}, false],
  ])('%s', (_, wanted, had, meant) => {
    expect(isMeant(segment(wanted), one('valid', had))).toBe(meant);
  });
});

describe('who gets a message', () => {
  it('counts people and not tickets: an address once, however it was typed, and those without one apart', () => {
    const guest = { memberId: null, guestId: 'g1', email: 'Hana@Example.jp ' };
    const phone = { memberId: null, guestId: 'g2', email: null, sourceId: 'o3' };
    const involved = [
      one('valid'),
      one('valid'),
      one('valid', guest),
      one('valid', phone),
      one('valid', phone),
    ];
    const { readers, unreachable } = readersOf(involved, segment());
    expect([readers.map(({ memberId }) => memberId), unreachable]).toEqual([['hana'], 1]);
  });

  it('whoever stands in two ways gets the mail of the one that is meant', () => {
    const involved = [one('valid'), one('waiting', { by: 'entry', sourceId: 'w1' })];
    expect(readersOf(involved, segment({ state: 'waiting' })).readers.map(({ by }) => by)).toEqual(['entry']);
  });

  it('no address has two mails, and none that is meant has none (random parties)', () => {
    const person = fc.record({
      email: fc.option(fc.constantFrom('a@example.jp', 'A@example.jp', 'b@example.jp', 'c@example.jp'), {
        nil: null,
      }),
      standing: fc.constantFrom<Standing>('valid', 'checked_in', 'waiting', 'unpaid'),
      occurrenceIds: fc.subarray([may!, june!], { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.array(person),
        fc.constantFrom(...messageStates),
        fc.subarray([may!, june!]),
        (people, state, dates) => {
          const involved = people.map((changes, at) =>
            one(changes.standing, { ...changes, sourceId: String(at), memberId: String(at) }),
          );
          const wanted = segment({ state, occurrenceIds: dates });
          const addresses = readersOf(involved, wanted).readers.map(({ email }) => email!.toLowerCase());
          const meant = involved
            .filter((each) => isMeant(wanted, each))
            .flatMap(({ email }) => email?.toLowerCase() ?? []);
          expect(new Set(addresses).size).toBe(addresses.length);
          expect(new Set(addresses)).toEqual(new Set(meant));
        },
      ),
    );
  });
});

describe('what is written', () => {
  it('is tidied, and English may be left out', () => {
    const read = readEventMessage({
      ...typed,
      subjectJa: ' 集合場所が\n変わりました ',
      subjectEn: ' ',
      bodyEn: '',
    });
    expect(read).toMatchObject({
      ok: true,
      value: { subjectJa: '集合場所が 変わりました', subjectEn: null, bodyEn: null },
    });
  });

  it.each<[Partial<EventMessage>, [string, string]]>([
    [{ subjectJa: ' ' }, ['EVENT_TEXT_MISSING', 'subjectJa']],
    [{ bodyJa: '\n' }, ['EVENT_TEXT_MISSING', 'bodyJa']],
    [{ subjectEn: 'Moved' }, ['MESSAGE_ENGLISH_HALF', 'bodyEn']],
    [{ bodyEn: 'North exit' }, ['MESSAGE_ENGLISH_HALF', 'subjectEn']],
    [{ subjectJa: '長'.repeat(121) }, ['EVENT_TEXT_TOO_LONG', 'subjectJa']],
    [{ bodyJa: '長'.repeat(5_001) }, ['EVENT_TEXT_TOO_LONG', 'bodyJa']],
  ])('refuses %j', (changes, refused) => {
    expect(refusalOf(changes)).toEqual(refused);
  });

  it('says why one gets it; who ordered in English gets the Japanese where no English was written', () => {
    const frame = {
      addressed: '見本 花子',
      community: { ja: '見本の会', en: 'Example' },
      title: { ja: '夜会', en: 'Night' },
    };
    const english = { ...typed, subjectEn: 'Moved', bodyEn: 'North exit.', state: 'ticket' as const };
    expect(messageLetter({ ...typed, state: 'ticket' }, frame, 'ja')).toEqual({
      subject: '【見本の会】集合場所が変わりました',
      paragraphs: [
        ...['見本 花子 様', '北口です。', '雨でも行います。'],
        'このメールは、「夜会」にお申し込みの方に、事務局からお知らせするものです。',
      ],
      button: 'お申し込みの画面を開く',
    });
    expect(messageLetter(english, frame, 'en').paragraphs).toEqual([
      ...['Dear 見本 花子,', 'North exit.'],
      'You get this notice from the organisers since you have ordered for "Night".',
    ]);
    expect(messageLetter({ ...typed, state: 'waiting' }, frame, 'en')).toMatchObject({
      subject: 'Example: 集合場所が変わりました',
      button: 'Open the waiting list',
    });
  });

  it('a mail carries which reader it went to; other mails are none of ours', () => {
    expect([aboutReader('r1'), 'gift:r1:2', 'event_message:'].map(readerOfMail)).toEqual(['r1', null, null]);
  });
});
