/** Gigs that bad weather moves to another day. */
export const weather = {
  substitute: '予備日',
  substituteDay:
    '天候が悪いときは{day}の同じ時刻に移すことがあります。そのときは、改めてお返事をうかがいます。',
  cost: 'いま取りやめると、取引条件のとおり、引き受けた方に合計{cost}を支払うことになります。',
  move: '天候のため{day}に移す',
  insurance: 'けがへの備え',
  insured: 'けがへの備え: {words}',
  moveOf: '「{title}」を予備日に移す',
};
