import { insuranceWords, insuredBy, labourInsurance, longestInsurance, readInsurance } from './insurance.ts';
import type { Insurance } from './insurance.ts';

const draft = (insurance: Insurance | null) => ({ track: 'outsourcing' as const, insurance });
const stated: Insurance = { kind: 'by_company', note: '施設賠償責任保険、けがの治療費' };

describe('how an accident at a gig is covered', () => {
  it.each([
    [{ kind: 'by_company', note: '行事保険　' }, null],
    [{ kind: 'by_community', note: 'あ'.repeat(longestInsurance) }, null],
    [{ kind: 'not_needed', note: '自宅での入力のため' }, null],
    [{ kind: '', note: '行事保険' }, 'GIG_INSURANCE_MISSING'],
    [{ kind: 'labour', note: '労災' }, 'GIG_INSURANCE_MISSING'],
    [{ kind: 'by_company', note: '  ' }, 'GIG_INSURANCE_NOTE_WRONG'],
    [{ kind: 'not_needed', note: '' }, 'GIG_INSURANCE_NOTE_WRONG'],
    [{ kind: 'by_company', note: 'あ'.repeat(longestInsurance + 1) }, 'GIG_INSURANCE_NOTE_WRONG'],
  ])('%o is refused as %s', (typed, code) => {
    const read = readInsurance(typed);
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });

  it('blocks publishing while one draft says nothing, and not once it is stated', () => {
    const code = (drafts: ReturnType<typeof draft>[], typed: { kind: string; note: string } | null) => {
      const read = insuredBy(drafts, typed);
      return read.ok ? (read.value?.kind ?? 'as it stands') : read.refusal.code;
    };
    expect(code([draft(stated), draft(null)], null)).toBe('GIG_INSURANCE_MISSING');
    expect(code([draft(stated), draft(null)], { kind: 'by_community', note: '傷害保険' })).toBe(
      'by_community',
    );
    expect(code([draft(stated), draft(labourInsurance)], null)).toBe('as it stands');
  });

  it('is said in one line: who covers it, and what', () => {
    expect(insuranceWords(stated).ja).toBe('依頼した会社の保険: 施設賠償責任保険、けがの治療費');
    expect(insuranceWords(labourInsurance).ja).toBe('労災保険（会社の負担）');
  });
});
