import { addressKey } from './address-key.ts';
import { readLetterDraft, wordsIn } from './letter-draft.ts';
import type { LetterDraft } from './letter-draft.ts';
import { letterMachine } from './letter-states.ts';
import { completeCard, readSenderCard } from './sender-card.ts';

const draft: LetterDraft = {
  subjectJa: '冬のお便り',
  subjectEn: null,
  bodyJa: '本文',
  bodyEn: null,
  segment: { planKeys: [], prefectures: [], ties: [], interests: [] },
  shelf: 'public',
};
const read = (changes: Partial<LetterDraft>) => {
  const result = readLetterDraft({ ...draft, ...changes });
  return result.ok ? result.value : [result.refusal.code, result.refusal.facts.field];
};

describe('a letter as it is typed', () => {
  it.each([
    ['no subject', { subjectJa: ' \u3000' }, ['LETTER_TEXT_MISSING', 'subjectJa']],
    ['no text', { bodyJa: '\n\n' }, ['LETTER_TEXT_MISSING', 'bodyJa']],
    ['an English subject without a text', { subjectEn: 'Winter' }, ['LETTER_ENGLISH_HALF', 'bodyEn']],
    ['an English text without a subject', { bodyEn: 'Text' }, ['LETTER_ENGLISH_HALF', 'subjectEn']],
    ['a subject of 121 letters', { subjectJa: '冬'.repeat(121) }, ['LETTER_TEXT_TOO_LONG', 'subjectJa']],
    ['a text of 50,001 letters', { bodyJa: '冬'.repeat(50_001) }, ['LETTER_TEXT_TOO_LONG', 'bodyJa']],
  ])('refuses %s', (_case, changes, expected) => {
    expect(read(changes)).toEqual(expected);
  });

  it('makes one line of a subject: an end of line in it would begin a header', () => {
    expect(read({ subjectJa: '冬\r\nBcc: all@example.jp' })).toMatchObject({
      subjectJa: '冬 Bcc: all@example.jp',
    });
  });

  it('keeps 120 letters, blanks in between, and each choice once', () => {
    const kept = read({
      subjectJa: '𠮟'.repeat(120),
      bodyJa: '一\r\n\r\n二\u0007',
      segment: { planKeys: ['a', 'a'], prefectures: ['01'], ties: [], interests: ['food', 'food'] },
    });
    expect(kept).toMatchObject({
      bodyJa: '一\n\n二',
      segment: { planKeys: ['a'], prefectures: ['01'], interests: ['food'] },
    });
  });

  it('gives English readers the Japanese where there is no English', () => {
    expect(wordsIn(draft, 'en')).toEqual({ locale: 'ja', subject: '冬のお便り', body: '本文' });
    expect(wordsIn({ ...draft, subjectEn: 'Winter', bodyEn: 'Text' }, 'en').subject).toBe('Winter');
  });
});

describe('who stands behind a letter', () => {
  const card = { senderName: '見本', postalAddress: '釧路市1-2', contact: 'office@example.jp' };

  it.each([
    ['nothing at all', null, 'senderName,postalAddress,contact'],
    ['no postal address', { ...card, postalAddress: '  ' }, 'postalAddress'],
    ['neither name nor contact', { ...card, senderName: '', contact: '' }, 'senderName,contact'],
  ])('refuses to send under %s', (_case, given, missing) => {
    const result = completeCard(given);
    expect(result.ok ? null : [result.refusal.code, result.refusal.facts.missing]).toEqual([
      'SENDER_INCOMPLETE',
      missing,
    ]);
  });

  it('sends under a whole card, and keeps a card that is not whole yet', () => {
    expect(completeCard(card)).toEqual({ ok: true, value: card });
    expect(readSenderCard({ ...card, contact: ' ' })).toEqual({ ok: true, value: { ...card, contact: '' } });
  });
});

describe('a letter on its way', () => {
  it('can be taken back while it waits and stopped while it leaves, never unsent', () => {
    expect(letterMachine.may('scheduled', 'draft')).toBe(true);
    expect(letterMachine.may('sending', 'cancelled')).toBe(true);
    expect(letterMachine.may('sending', 'draft')).toBe(false);
    expect(['sent', 'cancelled'].every((state) => letterMachine.isFinal(state as 'sent'))).toBe(true);
  });
});

describe('an address that must not be written to', () => {
  it('is known in any spelling, in one community alone', () => {
    expect(addressKey('a', 'Hana@Example.jp ')).toBe(addressKey('a', 'hana@example.jp'));
    expect(addressKey('b', 'hana@example.jp')).not.toBe(addressKey('a', 'hana@example.jp'));
  });
});
