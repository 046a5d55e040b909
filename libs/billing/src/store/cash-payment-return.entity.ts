import type { TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Cash that was handed back of a cash payment, by the id under which that was kept where it was done. Added to, never changed. Yen, tax included. */
@Entity({ schema: 'billing', name: 'cash_payment_return' })
@Index('cash_payment_return_payment', ['communityId', 'cashPaymentId'])
@Check('cash_payment_return_amount', 'amount > 0')
export class CashPaymentReturnEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'community_id' })
  communityId: string;

  @Column('uuid', { name: 'cash_payment_id' })
  cashPaymentId: string;

  @Column('integer')
  amount: Yen;

  @Column('date', { name: 'returned_on' })
  returnedOn: TokyoDate;
}
