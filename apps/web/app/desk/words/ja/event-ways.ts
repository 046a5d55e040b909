/** Ways to pay tickets besides the card, as the desk sets them. */
export const eventWays = {
  konbini: 'コンビニ払いも受け付ける',
  konbiniHint:
    'カードと合わせてご利用いただけます。お支払いが済むまで席を確保し、期限までにお支払いがなければ席は自動で戻ります。',
  konbiniTerms: {
    days: 'お支払い期限（日）',
    daysHint: '申し込みから何日後まで。その日の23時59分までで、申込締切より後にはなりません。',
    stopDays: '受付を終える時期（日）',
    stopDaysHint: '申込締切の何日前に、コンビニ払いの受付を終えるか。',
  },
  transfer: '銀行振込も受け付ける',
  transferHint:
    'カードと合わせてご利用いただけます。期限の後、銀行の2営業日まで席を確保します。入金は「入金の消込」で明細を取り込むと、お申し込みと組み合わせて提案します。',
  transferTerms: {
    days: 'お振込の期限（銀行の営業日）',
    daysHint: '申し込みから何営業日後まで。土日・祝日・12月31日〜1月3日は数えません。',
    stopDays: '開催日の何営業日前まで',
    stopDaysHint:
      '期限は、開催日のこの営業日数前より後にはなりません。間に合わないお申し込みには表示しません。',
  },
};
