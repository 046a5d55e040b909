import { tokyoDate, yen } from '@enishi/kernel';
import { beginningOfChain, brokenLinks, hashOf } from './document-chain.ts';
import type { ChainLink } from './document-chain.ts';
import type { DocumentFacts } from './document-facts.ts';

const facts = (number: string): DocumentFacts => ({
  ...{ kind: 'quote', number, dealNumber: number, issuedOn: tokyoDate('2026-11-26') },
  ...{ suppliedFrom: tokyoDate('2026-12-01'), suppliedTo: tokyoDate('2026-12-01'), dueOn: null },
  ...{ validUntil: tokyoDate('2026-12-26'), counterparty: { name: '例', honorific: '様', department: '' } },
  ...{ orderNumber: '', priceMode: 'inclusive', lines: [], rates: [], total: yen(1_100), tax: yen(100) },
  ...{ issuer: { name: '例', contact: '', registrationNumber: null }, bankAccount: '', note: '' },
  ...{ corrects: null, returns: null },
});

function chain(length: number): ChainLink[] {
  let previousHash = beginningOfChain;
  return Array.from({ length }, (_, index) => {
    const own = facts(`Q2026-${index}`);
    const link = { sequence: index + 1, previousHash, hash: hashOf(previousHash, own), facts: own };
    previousHash = link.hash;
    return link;
  });
}

describe('the chain of documents', () => {
  it('holds as it was made, from its beginning or from any document on', () => {
    const links = chain(5);
    expect(brokenLinks(links)).toEqual([]);
    expect(brokenLinks(links.slice(2), links[1])).toEqual([]);
  });

  it('does not mind in which order a database keeps the keys', () => {
    const [first] = chain(1);
    const shuffled = Object.fromEntries(Object.entries(first!.facts).reverse()) as unknown as DocumentFacts;
    expect(brokenLinks([{ ...first!, facts: shuffled }])).toEqual([]);
  });

  it('names the document of which a yen was changed', () => {
    const links = chain(5).map((link) =>
      link.sequence === 3 ? { ...link, facts: { ...link.facts, total: yen(1_101) } } : link,
    );
    expect(brokenLinks(links)).toEqual([3]);
  });

  it('names the one after a document that was taken out, also where its hash was written anew', () => {
    expect(brokenLinks(chain(5).filter(({ sequence }) => sequence !== 3))).toEqual([4]);
    const [one, two, three] = chain(3);
    const forged = { ...facts('Q2026-1'), total: yen(1) };
    const rewritten = { ...two!, facts: forged, hash: hashOf(two!.previousHash, forged) };
    expect(brokenLinks([one!, rewritten, three!])).toEqual([3]);
  });
});
