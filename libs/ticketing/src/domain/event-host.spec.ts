import { hostRoles, hostRoleWords, hostShowing, readHost } from './event-host.ts';
import type { TypedHost } from './event-host.ts';
import { hostNamedLetter } from './host-letter.ts';

const typed: TypedHost = {
  ...{ companyId: null, nameJa: '  釧路市 観光協会\n ', nameEn: ' ', role: 'supporter', plainAgreed: true },
};

describe('a host as typed', () => {
  it('is a name in one line, or a company as it calls itself', () => {
    expect(readHost(typed)).toMatchObject({
      value: { companyId: null, nameJa: '釧路市 観光協会', nameEn: null, plainAgreed: false },
    });
    const company = readHost({ ...typed, companyId: 'c1' });
    expect(company).toMatchObject({ value: { companyId: 'c1', nameJa: '', plainAgreed: true } });
  });

  it.each([
    [{ nameJa: '　' }, { code: 'EVENT_TEXT_MISSING', facts: { field: 'nameJa' } }],
    [{ nameJa: '会'.repeat(101) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'nameJa', most: 100 } }],
    [{ nameEn: 'x'.repeat(101) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'nameEn', most: 100 } }],
  ])('is refused: %o', (changes, refusal) => {
    expect(readHost({ ...typed, ...changes })).toMatchObject({ ok: false, refusal });
  });
});

describe('how everybody sees a host', () => {
  it.each([
    [{ page: null, plainAgreed: false, withdrawn: false }, 'plain'],
    [{ page: true, plainAgreed: false, withdrawn: false }, 'linked'],
    [{ page: true, plainAgreed: true, withdrawn: false }, 'linked'],
    [{ page: false, plainAgreed: true, withdrawn: false }, 'plain'],
    [{ page: false, plainAgreed: false, withdrawn: false }, 'hidden'],
    [{ page: true, plainAgreed: true, withdrawn: true }, 'withdrawn'],
  ] as const)('%o: %s', (facts, showing) => {
    expect(hostShowing(facts)).toBe(showing);
  });
});

describe('the letter to a company that an event names', () => {
  const facts = {
    ...{ greeting: 'ためし商店 高橋 誠 様', community: { ja: '見本の会', en: 'Example circle' } },
    ...{ title: { ja: '縁日', en: 'Fair' }, startsAt: new Date('2026-05-10T06:00:00Z') },
    roles: ['host', 'exhibitor'] as const,
  };

  it('says as what, how it is shown, and that the name can be taken off', () => {
    const letter = hostNamedLetter({ ...facts, showing: 'linked' }, 'ja');
    expect(letter.subject).toBe('【見本の会】「縁日」の主催・出展としてのご紹介について');
    expect(letter.paragraphs.join()).toContain('2026年5月10日');
    expect(letter.paragraphs.join()).toContain('いつでもお名前を外せます');
    const hidden = hostNamedLetter({ ...facts, showing: 'hidden' }, 'en');
    expect(hidden.subject).toBe('Example circle: you are named as host and exhibitor of "Fair"');
    expect(hidden.paragraphs.join()).toContain('does not stand there yet');
  });

  it('knows a word in both languages for each part', () => {
    expect(hostRoles.every((role) => hostRoleWords[role].ja && hostRoleWords[role].en)).toBe(true);
  });
});
