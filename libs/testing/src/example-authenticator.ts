import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

import { isoCBOR } from '@simplewebauthn/server/helpers';

type Answer = { origin?: string; userVerified?: boolean; counter?: number };

const userPresent = 0x01;
const userVerified = 0x04;
const credentialIncluded = 0x40;

/**
 * A passkey device made of software, for specs: an ES256 key pair that answers the questions a browser would pass on,
 * honestly or, when told, not.
 */
export class ExampleAuthenticator {
  readonly credentialId = randomBytes(32).toString('base64url');
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(
    private readonly rpId = 'localhost',
    private readonly origin = 'http://localhost:3000',
  ) {}

  /** Answers PublicKeyCredentialCreationOptionsJSON as a browser would (RegistrationResponseJSON). */
  register(options: string, answer: Answer = {}): string {
    const id = Buffer.from(this.credentialId, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const authData = Buffer.concat([
      this.head(answer, credentialIncluded),
      Buffer.alloc(16),
      length,
      id,
      this.coseKey(),
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return this.json({
      clientDataJSON: this.clientData('webauthn.create', options, answer).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers PublicKeyCredentialRequestOptionsJSON as a browser would (AuthenticationResponseJSON). */
  signIn(options: string, answer: Answer = {}): string {
    const clientData = this.clientData('webauthn.get', options, answer);
    const authData = this.head(answer, 0);
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return this.json({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: createSign('sha256').update(signed).sign(this.keys.privateKey).toString('base64url'),
    });
  }

  private clientData(type: string, options: string, { origin = this.origin }: Answer): Buffer {
    const { challenge } = JSON.parse(options) as { challenge: string };
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private head({ userVerified: verified = true, counter = 0 }: Answer, more: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const flags = userPresent | (verified ? userVerified : 0) | more;
    return Buffer.concat([createHash('sha256').update(this.rpId).digest(), Buffer.from([flags]), count]);
  }

  private coseKey(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' }) as { x: string; y: string };
    const coordinate = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
    const key = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]);
    return Buffer.from(isoCBOR.encode(key as never));
  }

  private json(response: Record<string, unknown>): string {
    const credential = {
      id: this.credentialId,
      rawId: this.credentialId,
      type: 'public-key',
      clientExtensionResults: {},
    };
    return JSON.stringify({ ...credential, response });
  }
}
