import { SubmitButton } from '../../forms/submit-button.tsx';
import panels from '../parts/panel.module.css';
import type { Ride, Traveller } from './bus-plan.tsx';
import { Travellers } from './travellers.tsx';

type Props = {
  ride: Ride;
  /** Who has no place yet, and who of all was tapped. */
  waiting: readonly Traveller[];
  who: Traveller | null;
  /** Whether there is anything to be placed in. */
  hasPlaces: boolean;
  words: { nobodyTravels: string; head: string; place: string; placeHint: string };
  hrefOf: (query: string) => string;
};

/** Who has no seat or no room yet; by one press they get one. */
export function WaitingTravellers({ ride, waiting, who, hasPlaces, words, hrefOf }: Props) {
  if (ride.travellers.length === 0) return <p className={panels.empty}>{words.nobodyTravels}</p>;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.head}</h2>
      <Travellers ride={ride} people={waiting} who={who} hrefOf={hrefOf} />
      {waiting.length > 0 && hasPlaces ? (
        <>
          <SubmitButton name="act" value="place" mih={48} mt="md">
            {words.place}
          </SubmitButton>
          <p className="small quiet">{words.placeHint}</p>
        </>
      ) : null}
    </section>
  );
}
