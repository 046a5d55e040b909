import { membershipRefusals } from './membership.refusals.ts';

describe('refusals', () => {
  it.each(Object.entries(membershipRefusals))(
    '%s says in both languages what is the matter and what to do',
    (_code, { ja, en }) => {
      expect(ja).toMatch(/。$/);
      expect(en).toMatch(/[.]$/);
      expect(ja).toMatch(/ください|お待ち|できるのは|入力|選/);
      expect(en.replace('ヤマダ', '')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      const facts = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact).sort();
      expect(facts(ja)).toEqual(facts(en));
    },
  );
});
