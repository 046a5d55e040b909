import { payableKind, rewardKinds } from './reward-kind.ts';
import { employmentSigns, readSigns, signKeys, weighSigns } from './employment-signs.ts';
import type { EmploymentSign } from './employment-signs.ts';

const why = '手順は依頼の内容として決めたもので、当日の指示はしないため';

describe('signs of employment in a gig of 業務委託', () => {
  it.each<[EmploymentSign[], string, string | null, string | null]>([
    // found, reason, refusal, verdict that is kept
    [[], '', null, 'none'],
    [[], why, null, 'none'],
    [['tools'], '', 'GIG_SIGNS_REASON', null],
    [['tools'], why, null, 'some'],
    [['ordered'], ' ', 'GIG_SIGNS_REASON', null],
    [['ordered'], why, null, 'some'],
    [['ordered'], 'あ'.repeat(301), 'GIG_SIGNS_REASON', null],
    [['no_substitute', 'by_hour', 'tools', 'rules', 'exclusive'], why, null, 'some'],
    [['ordered', 'tools'], why, null, 'some'],
    [['ordered', 'bound'], why, 'GIG_SIGNS_DECISIVE', null],
    [['mixed', 'no_refusal'], why, 'GIG_SIGNS_DECISIVE', null],
    [signKeys, why, 'GIG_SIGNS_DECISIVE', null],
  ])('%j with the reason "%s" gives %s', (found, reason, code, verdict) => {
    const read = readSigns({ found, reason });
    expect(read.ok ? null : read.refusal.code).toBe(code);
    expect(read.ok ? read.value.verdict : null).toBe(verdict);
  });

  it('are asked for each time, and the same sign twice is one', () => {
    expect(readSigns(null)).toMatchObject({ refusal: { code: 'GIG_SIGNS_MISSING' } });
    expect(readSigns({ found: ['ordered', 'ordered'], reason: why })).toMatchObject({
      value: { found: ['ordered'], verdict: 'some', reason: why },
    });
  });

  it('two of command are decisive whichever they are, and one never is, whatever else is found', () => {
    const commands = signKeys.filter((sign) => employmentSigns[sign] === 'command');
    const others = signKeys.filter((sign) => employmentSigns[sign] === 'other');
    for (const one of commands) {
      expect(weighSigns([one, ...others])).toBe('some');
      for (const other of commands) if (other !== one) expect(weighSigns([one, other])).toBe('decisive');
    }
  });
});

describe('kinds of reward from which tax is withheld', () => {
  it.each(rewardKinds.map((kind) => [kind, kind === 'other' ? null : 'GIG_KIND_WITHHELD'] as const))(
    'of %s gives %s',
    (kind, code) => {
      const read = payableKind(kind);
      expect(read.ok ? null : read.refusal.code).toBe(code);
    },
  );
});
