import { identityRefusals } from './identity.refusals.ts';

describe('what identity says when it refuses', () => {
  it.each(Object.entries(identityRefusals))('%s is a sentence in both languages', (_code, { ja, en }) => {
    expect(ja).toMatch(/[ぁ-ん].*。$/);
    expect(en).toMatch(/^[A-Z{].*\.$/);
    expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact).sort();
    expect(facts(ja)).toEqual(facts(en));
  });
});
