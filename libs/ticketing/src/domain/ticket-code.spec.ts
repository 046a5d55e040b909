import { readTicketCode, ticketCode, ticketKeys, ticketPicture } from './ticket-code.ts';

const keys = ticketKeys(Buffer.alloc(32, 7));
const facts = { ticketId: '019a1b2c-3d4e-7f60-8a9b-0c1d2e3f4a5b', serial: 1 };

describe('the code of a ticket', () => {
  it('is read with the open key alone, and names nobody', () => {
    const code = ticketCode(facts, keys);
    expect(readTicketCode(code, { open: keys.open })).toEqual(facts);
    expect(code).toMatch(/^ET1\.[\w-]{22}\.1\.[\w-]{86}$/);
  });

  it('says in a picture of whose community it is, which cannot be changed either', () => {
    const picture = ticketPicture(facts, 'doto', keys);
    expect(picture).toMatch(/^ET2\.doto\.[\w-]{22}\.1\.[\w-]{86}$/);
    expect(readTicketCode(picture, { open: keys.open })).toEqual(facts);
    expect(readTicketCode(picture.replace('.doto.', '.oguni.'), keys)).toBeNull();
    expect(readTicketCode(picture.replace('ET2.doto', 'ET1'), keys)).toBeNull();
  });

  it('is refused when a sign of it was changed, or when another installation made it', () => {
    const code = ticketCode(facts, keys);
    expect(readTicketCode(code.replace('.1.', '.2.'), keys)).toBeNull();
    expect(readTicketCode(ticketCode(facts, ticketKeys(Buffer.alloc(32, 8))), keys)).toBeNull();
    for (const other of ['', 'EN1.doto.D-2026-000001.abc', 'https://example.jp'])
      expect(readTicketCode(other, keys)).toBeNull();
  });
});
