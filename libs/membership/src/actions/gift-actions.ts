import { WriteToRecipient } from './write-to-recipient.ts';
import { WhoGave } from './who-gave.ts';
import { KeepGift } from './keep-gift.ts';
import { HoldGift } from './hold-gift.ts';
import { BeginGiftTerm } from './begin-gift-term.ts';
import { CountLateGifts } from './count-late-gifts.ts';
import { FindGift } from './find-gift.ts';
import { GiftCodes } from './gift-codes.ts';
import { GiftsOf } from './gifts-of.ts';
import { ListGiftOptions } from './list-gift-options.ts';
import { ListGifts } from './list-gifts.ts';
import { LookAtGift } from './look-at-gift.ts';
import { NoteGift } from './note-gift.ts';
import { NoteGiftBounce } from './note-gift-bounce.ts';
import { NoteGiftRefund } from './note-gift-refund.ts';
import { NoticeGiftEnds } from './notice-gift-ends.ts';
import { NamePayments } from './name-payments.ts';
import { OrderGift } from './order-gift.ts';
import { PostGiftLetter } from './post-gift-letter.ts';
import { ReceiveGift } from './receive-gift.ts';
import { ReturnGift } from './return-gift.ts';
import { ReviewGift } from './review-gift.ts';
import { SendGift } from './send-gift.ts';
import { SendGiftAgain } from './send-gift-again.ts';
import { TakeGiftPayment } from './take-gift-payment.ts';

/** Everything that can be done with gifts, for the module. */
export const giftActions = [
  WriteToRecipient,
  WhoGave,
  KeepGift,
  HoldGift,
  BeginGiftTerm,
  CountLateGifts,
  FindGift,
  GiftCodes,
  GiftsOf,
  ListGiftOptions,
  ListGifts,
  LookAtGift,
  NoteGift,
  NoteGiftBounce,
  NoteGiftRefund,
  NoticeGiftEnds,
  NamePayments,
  OrderGift,
  PostGiftLetter,
  ReceiveGift,
  ReturnGift,
  ReviewGift,
  SendGift,
  SendGiftAgain,
  TakeGiftPayment,
];
