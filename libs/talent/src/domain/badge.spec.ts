import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { tokyoDate } from '@enishi/kernel';
import { multibase58 } from './base58.ts';
import { badgeCredential, didOf, identityHash } from './badge.ts';
import { encodeStatusList, statusListBits } from './status-list.ts';

describe('what a badge is made of', () => {
  it('writes bytes in base58 as others do', () => {
    expect(multibase58(Buffer.from('Hello World!'))).toBe('z2NEpo7TZRRrLZSi2U');
    expect(multibase58(Buffer.from('0000287fb4cd', 'hex'))).toBe('z11233QC4');
    expect(multibase58(Buffer.alloc(0))).toBe('z');
  });

  it('has the issuer looked up where its files lie', () => {
    expect(didOf('https://enishi.example.jp/files/doto/badges')).toBe(
      'did:web:enishi.example.jp:files:doto:badges',
    );
    expect(didOf('http://localhost:3000/files/doto/badges')).toBe(
      'did:web:localhost%3A3000:files:doto:badges',
    );
  });

  it('sets the bit of each badge that was taken back, from the left, in a list that hides whose it is', () => {
    const list = encodeStatusList([0, 9, statusListBits - 1]);
    const bytes = gunzipSync(Buffer.from(list.slice(1), 'base64url'));
    expect([list[0], bytes.length * 8]).toEqual(['u', statusListBits]);
    expect([bytes[0], bytes[1], bytes.at(-1)]).toEqual([0x80, 0x40, 0x01]);
    expect(bytes.filter((byte) => byte !== 0)).toHaveLength(3);
  });

  it('carries no address and no name, only what whoever knows the address can check', () => {
    const hash = identityHash('Hana@Example.jp', 'salt');
    expect(hash).toBe(`sha256$${createHash('sha256').update('hana@example.jpsalt').digest('hex')}`);
    const text = JSON.stringify(
      badgeCredential(
        {
          ...{ id: '1', skillId: '2', skill: { ja: '受付', en: 'Reception' }, level: 2, completions: 5 },
          ...{ companies: 2, lastUsedOn: tokyoDate('2026-04-05'), identityHash: hash, salt: 'salt' },
          ...{ statusIndex: 7, issuedAt: new Date('2026-04-06T01:02:03.456Z') },
        },
        { did: 'did:web:x', base: 'https://x/b', name: '見本の会', site: 'https://x' },
      ),
    );
    expect(text).not.toMatch(/hana|Hana/);
    expect(text).toContain('"validFrom":"2026-04-06T01:02:03Z"');
    expect(text).toContain('"statusListIndex":"7"');
  });
});
