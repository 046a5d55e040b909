import type { Choice } from '../events/choice.ts';

/** A choice of tickets, within a form that posts it to the page of the event. */
export function ChosenFields({ choice }: { choice: Choice }) {
  return (
    <>
      <input type="hidden" name="occurrenceId" value={choice.date} />
      <input type="hidden" name="code" value={choice.code ?? ''} />
      {Object.entries(choice.quantities).map(([id, quantity]) => (
        <input key={id} type="hidden" name={`quantity-${id}`} value={quantity} />
      ))}
    </>
  );
}
