import { generateKeyPairSync, sign } from 'node:crypto';
import { readGenuine } from './genuine.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const openKey = String(publicKey.export({ format: 'jwk' })['x']);
const id = '019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b';
const body = `ET1.${Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')}.3`;
const code = `${body}.${sign(null, Buffer.from(body), privateKey).toString('base64url')}`;

describe('a code on the phone', () => {
  it('is told by the open key alone', async () => {
    expect(await readGenuine(` ${code}\n`, openKey)).toEqual({
      ...{ ticketId: id, serial: 3, community: null },
    });
  });

  it('tells whose ticket it is', async () => {
    const picture = `ET2.oguni.${body.slice('ET1.'.length)}`;
    const signed = `${picture}.${sign(null, Buffer.from(picture), privateKey).toString('base64url')}`;
    expect(await readGenuine(signed, openKey)).toMatchObject({ ticketId: id, community: 'oguni' });
    expect(await readGenuine(signed.replace('oguni', 'doto'), openKey)).toBeNull();
  });

  it('is none of ours when a sign was changed, another key made it, or it is something else', async () => {
    const other = String(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })['x']);
    expect(await readGenuine(code.replace('.3.', '.4.'), openKey)).toBeNull();
    expect(await readGenuine(code, other)).toBeNull();
    expect(await readGenuine('https://example.jp', openKey)).toBeNull();
  });
});
