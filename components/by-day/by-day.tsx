import { scriptPath } from '@/lib/files/hashed-names';

interface Props {
  /** The last day of `until`, as `YYYY-MM-DD`. */
  day: string;
  /** What to say until that day, and after it; left out, the words between the tags stay. */
  until?: string;
  after?: string;
  className?: string;
  /** What readers without scripts see: it must be right on every day. */
  children?: string;
}

/** Words that depend on the day on which they are read, and not on that of the build. */
export function ByDay({ day, until, after, className, children }: Props) {
  return (
    <>
      <by-day class={className} data-day={day} data-words={JSON.stringify({ until, after })}>
        {children}
      </by-day>
      <script async type="module" src={scriptPath('by-day')} />
    </>
  );
}
