import { createHash } from 'node:crypto';
import { canonicalText } from '@enishi/kernel';
import type { DocumentFacts } from './document-facts.ts';

/** What the first document of a community follows. */
export const beginningOfChain = '0'.repeat(64);

/** A link of the chain: `sequence` counts 1, 2, 3 … over all documents of a community. */
export type ChainLink = {
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly facts: DocumentFacts;
};

/**
 * SHA-256 (hex) over the hash of the document before it and everything this one says: whoever changes one, or takes one out, would
 * have to rewrite all that follow (電子帳簿保存法施行規則4条1項: that a record was neither altered nor removed can be verified).
 */
export function hashOf(previousHash: string, facts: DocumentFacts): string {
  return createHash('sha256')
    .update(`${previousHash}\n${canonicalText(facts)}`)
    .digest('hex');
}

/** Sequence numbers at which the chain does not hold: a document that was altered, or one that is missing before it. */
export function brokenLinks(
  links: readonly ChainLink[],
  before?: { sequence: number; hash: string },
): number[] {
  let last = before ?? { sequence: 0, hash: beginningOfChain };
  return links.flatMap((link) => {
    const follows = link.sequence === last.sequence + 1 && link.previousHash === last.hash;
    const holds = follows && link.hash === hashOf(link.previousHash, link.facts);
    last = link;
    return holds ? [] : [link.sequence];
  });
}
