import { entryNamed, offerCode, tellsOffer } from './offer-code.ts';

const key = Buffer.alloc(32, 7);
const offer = {
  entryId: '019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b',
  holdId: '019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5c',
};

describe('the code in the letter of an offer', () => {
  it('names its entry and tells its offer', () => {
    const code = offerCode(offer, key);
    expect(code).toMatch(/^WO1\.[\w-]{22}\.[\w-]{16}$/);
    expect(entryNamed(code)).toBe(offer.entryId);
    expect(tellsOffer(code, offer, key)).toBe(true);
  });

  it('is none of another offer to the same entry, of another entry, of another installation, or of one that was changed', () => {
    const code = offerCode(offer, key);
    expect(tellsOffer(code, { ...offer, holdId: offer.entryId }, key)).toBe(false);
    expect(tellsOffer(code, { ...offer, entryId: offer.holdId }, key)).toBe(false);
    expect(tellsOffer(code, offer, Buffer.alloc(32, 8))).toBe(false);
    expect(tellsOffer(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`, offer, key)).toBe(false);
    for (const other of ['', 'WO1.x.y', 'ET1.a.1.b', `${code} `]) expect(entryNamed(other)).toBeNull();
  });
});
