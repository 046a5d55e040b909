import { useLinks } from '../frame.ts';
import { ButtonLink } from './button-link.tsx';
import { Acts } from './page.tsx';

type Props = {
  /** The page to come back to; its loader has remembered it for whoever joins. */
  here: string;
  join: string;
  signIn: string;
  hint?: string;
};

/** For whoever has to be a member first: joining, or signing in, and the way back here. */
export function JoinOrSignIn({ here, join, signIn, hint }: Props) {
  const to = useLinks();
  return (
    <>
      <Acts>
        <ButtonLink to={to('/join')}>{join}</ButtonLink>
        <ButtonLink to={to(`/sign-in?next=${encodeURIComponent(here)}`)} quiet>
          {signIn}
        </ButtonLink>
      </Acts>
      {hint ? <p className="small quiet">{hint}</p> : null}
    </>
  );
}
