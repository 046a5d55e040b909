import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { Config } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { multibase58 } from '../../domain/base58.ts';
import { keyIdOf } from '../../domain/badge.ts';
import type { LinkedDocument } from '../../domain/badge.ts';
import { hashOfStatements } from './json-ld.ts';

/** A document with the proof that the community made it, and that nobody has changed it since. */
export type SignedDocument = LinkedDocument & { readonly proof: Readonly<Record<string, string>> };

/** The head of an Ed25519 key in PKCS#8 (RFC 8410), before its 32 bytes. */
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex');
/** What says that the 32 bytes after it are an open Ed25519 key (multicodec). */
const openHead = Buffer.from([0xed, 0x01]);

/** Signs badges with a key per community, as Data Integrity has it (`eddsa-rdfc-2022`, W3C vc-di-eddsa 3.2). The key follows from the installation's secret. */
@Injectable()
export class BadgeSigner {
  constructor(private readonly config: Config) {}

  /** The open key, as verifiers take it. */
  openKey(communityId: string): string {
    const { x } = createPublicKey(this.secret(communityId)).export({ format: 'jwk' });
    return multibase58(Buffer.concat([openHead, Buffer.from(String(x), 'base64url')]));
  }

  /** The same document at the same instant gives the same proof. */
  async signed(
    document: LinkedDocument,
    { communityId, did, at }: { communityId: string; did: string; at: Date },
  ): Promise<SignedDocument> {
    const proof = {
      ...{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' },
      ...{ created: `${at.toISOString().slice(0, 19)}Z`, verificationMethod: keyIdOf(did) },
    };
    const options = await hashOfStatements({ '@context': document['@context'], ...proof });
    const signature = sign(
      null,
      Buffer.concat([options, await hashOfStatements(document)]),
      this.secret(communityId),
    );
    return { ...document, proof: { ...proof, proofValue: multibase58(signature) } };
  }

  private secret(communityId: string): KeyObject {
    const seed = this.config.keyFor(`open-badge ${communityId}`);
    return createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' });
  }
}
