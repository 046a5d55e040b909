import { ticketTransferType } from './ticket-transfer.type.ts';

describe('how an order is paid by transfer, as its page is told', () => {
  const transfer = {
    ...({ state: 'awaited', amount: 4_000, received: 0, bankAccount: '見本銀行 本店 普通 0001234' } as const),
    ...{ reference: 1_042, payer: '1042 ヤマダ ハナコ', payUntil: new Date('2026-12-04T14:59:59Z') },
  };

  it('says the name to whoever is signed in; the secret address of a guest names nobody', () => {
    expect(ticketTransferType(transfer, { named: true })?.payer).toBe('1042 ヤマダ ハナコ');
    expect(JSON.stringify(ticketTransferType(transfer, { named: false }))).not.toContain('ヤマダ');
    expect(ticketTransferType(transfer, { named: false })?.payer).toBe('1042');
    expect(ticketTransferType(null, { named: true })).toBeNull();
  });
});
